import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const models = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('-model.ts'))
  .map((file) => join('components', file));

describe('the models of pages', () => {
  it('are found by this test', () => {
    expect(models).toContain('components/popup/popup-model.ts');
  });

  it.each(models)('%s has a unit test of its own', (model) => {
    const test = join('tests', model.replace(/\.ts$/, '.test.ts'));
    expect(existsSync(test)).toBe(true);
    expect(readFileSync(test, 'utf8')).toContain('fake-indexeddb');
  });

  it.each(models)('%s draws nothing and reaches for nothing of the page that mounts it', (model) => {
    const code = readFileSync(model, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(/\b(?:document|window|location|localStorage|navigator)\s*[.(]|\bDate\.now\b|\bh\(/);
  });
});
