import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../tools/third-party';

/** Where each permission is explained, to readers and to the stores: a table whose first cell names them. */
const EXPLANATIONS = ['PRIVACY.md', 'docs/store/permissions.md'];

function explainedIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell]) =>
    cell.split(', ').map((name) => name.replaceAll('`', '')),
  );
}

/** Any change of what the browser is asked for shows up in a review as a change of these two files. */
describe.each(['chrome', 'firefox'])('the manifest for %s', (target) => {
  const manifest = JSON.parse(readFileSync(`.output/${target}-mv3/manifest.json`, 'utf8'));

  it('is the one that was reviewed', async () => {
    const { version: _, ...reviewed } = manifest;
    await expect(`${JSON.stringify(reviewed, null, 2)}\n`).toMatchFileSnapshot(`manifest-${target}.json`);
  });

  it.each(EXPLANATIONS)('asks for the permissions that %s explains, and for no other', (file) => {
    const asked = [
      ...manifest.permissions,
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_permissions ?? []),
    ];
    expect(asked.sort()).toEqual(explainedIn(file).sort());
  });

  it('brings the notices of everything that ships beside our own code', () => {
    const notices = readFileSync(`.output/${target}-mv3/THIRD-PARTY.txt`, 'utf8');
    for (const { name, version, licence } of shippedPackages())
      expect(notices).toContain(`${name} ${version} (${licence})`);
    for (const named of ['GeoNames', 'CC BY 4.0', 'CC BY-SA 4.0']) expect(notices).toContain(named);
  });

  it('speaks every language of assets/locales, name and description included', () => {
    const locales = readdirSync('assets/locales').map((file) => file.replace('.json', ''));
    expect(readdirSync(`.output/${target}-mv3/_locales`).sort()).toEqual(locales.sort());
    for (const locale of locales) {
      const messages = JSON.parse(readFileSync(`.output/${target}-mv3/_locales/${locale}/messages.json`, 'utf8'));
      const { message: name } = messages.extension_name;
      const { message: description } = messages.extension_description;
      // The longest that Chrome's store takes.
      expect(name.length).toBeLessThanOrEqual(75);
      expect(description.length).toBeLessThanOrEqual(132);
      expect(readFileSync(`docs/store/listing.${locale}.md`, 'utf8')).toContain(description);
    }
  });

  it('lets nothing load but our own files, and opens the web to requests for packs and feeds alone (T10)', () => {
    const policy = manifest.content_security_policy.extension_pages as string;
    const directives = policy.split('; ');
    expect(directives[0]).toBe("default-src 'none'");
    expect(directives.filter((directive) => /unsafe|https?:|\*/.test(directive))).toEqual([
      "connect-src 'self' https: http:",
    ]);
  });

  it('is what the threat model says of it', () => {
    const model = readFileSync('THREAT-MODEL.md', 'utf8');
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    const directives = [...model.matchAll(/`([a-z]+-[a-z]+ '[a-z]+')`/g)].map(([, directive]) => directive);
    expect(directives.length).toBeGreaterThan(4);
    expect(directives.filter((directive) => !policy.includes(directive))).toEqual([]);
    const absent = [...model.matchAll(/\bno `([a-z]+_[a-z_]+)`/g)].map(([, key]) => key);
    expect(absent).toContain('externally_connectable');
    expect(absent.filter((key) => key in manifest)).toEqual([]);
    const files = [...model.matchAll(/`((?:lib|tests)\/[^`]+)`/g)].map(([, file]) => file);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('opens no file and no message to pages (T4, T7)', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});
