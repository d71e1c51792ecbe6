import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CaseOptions, readCase } from './read-case.js';
import { readPlacesCase } from './read-places-case.js';
import { readTableCase } from './read-table-case.js';

const here = new URL('./', import.meta.url);
const readers = { event: readCase, place: readPlacesCase, table: readTableCase };
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function json<T extends object>(path: string): T {
  const file = new URL(path, here);
  return JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') : '{}') as T;
}

describe('a feed as it is published', () => {
  it.each(cases)('%s comes out as expected', async (name) => {
    const input = readdirSync(new URL(`${name}/`, here)).find((file) => file.startsWith('input.'));
    const bytes = readFileSync(new URL(`${name}/${input ?? ''}`, here));
    const { kind = 'event', ...options } = json<CaseOptions>(`${name}/options.json`);
    expect(await readers[kind](bytes, options)).toMatchObject({ problems: [], ...json(`${name}/expected.json`) });
  });

  it('is tried in every known form', () => {
    expect(cases.length).toBeGreaterThan(15);
  });
});
