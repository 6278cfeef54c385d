import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Any change of what the browser is asked for shows up in a review as a change of these two files. */
describe.each(['chrome', 'firefox'])('the manifest for %s', (target) => {
  const manifest = JSON.parse(readFileSync(`.output/${target}-mv3/manifest.json`, 'utf8'));

  it('is the one that was reviewed', async () => {
    const { version: _, ...reviewed } = manifest;
    await expect(`${JSON.stringify(reviewed, null, 2)}\n`).toMatchFileSnapshot(`manifest-${target}.json`);
  });

  it('asks for no permission that PRIVACY.md does not explain', () => {
    const explained = readFileSync('PRIVACY.md', 'utf8').split('## Permissions')[1];
    const asked = [
      ...manifest.permissions,
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_permissions ?? []),
    ];
    expect(asked.filter((permission: string) => !explained.includes(`\`${permission}\``))).toEqual([]);
  });

  it('explains no permission that is not asked for', () => {
    const explained = readFileSync('PRIVACY.md', 'utf8').split('## Permissions')[1];
    const named = [...explained.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell]) =>
      cell.split(', ').map((name) => name.replaceAll('`', '')),
    );
    const asked = [...manifest.permissions, ...(manifest.host_permissions ?? [])];
    expect(named.filter((permission) => !asked.includes(permission))).toEqual([]);
  });

  it('lets nothing load but our own files, and opens the web to requests for packs and feeds alone', () => {
    const policy = manifest.content_security_policy.extension_pages as string;
    const directives = policy.split('; ');
    expect(directives[0]).toBe("default-src 'none'");
    expect(directives.filter((directive) => /unsafe|https?:|\*/.test(directive))).toEqual([
      "connect-src 'self' https: http:",
    ]);
  });

  it('opens no file and no message to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});
