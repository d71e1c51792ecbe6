import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCase } from './read-case.js';

const here = new URL('./', import.meta.url);
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('a table as a town publishes it', () => {
  it.each(cases)('%s comes out as expected', async (name) => {
    const input = readdirSync(new URL(`${name}/`, here)).find((file) => file.startsWith('input.'));
    const bytes = readFileSync(new URL(`${name}/${input ?? ''}`, here));
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, here), 'utf8'));
    expect(await readCase(new Uint8Array(bytes))).toEqual(expected);
  });

  it('is tried in many forms', () => {
    expect(cases.length).toBeGreaterThan(15);
  });
});
