import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const MAIN = 'scdl-widgets.classic.js';
const files = readdirSync('dist').filter((file) => file.endsWith('.classic.js'));
const others = files.filter((file) => file !== MAIN);
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

/** Names of files between quotes in the code, but those of the shelf they are put on. */
function namedIn(code: string): string[] {
  return Array.from(code.matchAll(/readFile\("([^"]+)"\)/g), ([, name = '']) => name);
}

/** What a file leaves on the page that runs it. */
function shelvesOf(file: string): Record<string, Record<string, unknown>> {
  const page: Record<string, unknown> = {};
  runInNewContext(read(file), Object.assign(page, { self: page }));
  return Object.fromEntries(Object.entries(page).filter(([name]) => name !== 'self')) as never;
}

describe('every classic script', () => {
  it.each(files)('%s is one that any page can run', (file) => {
    expect(read(file)).not.toMatch(/import\.meta|\bimport\s*\(|^\s*export\b|\brequire\s*\(/m);
  });

  it.each(files)('%s is read right in a page of any encoding', (file) => {
    expect(read(file)).not.toMatch(/[^\n -~]/);
  });

  it.each(files)('%s keeps its names to itself', (file) => {
    expect(read(file).trim()).toMatch(/^\(function\(\)\{[^]*\}\)\(\);$/);
  });

  it.each(files)('%s asks only for files that were built', (file) => {
    expect(namedIn(read(file)).filter((name) => !files.includes(name))).toEqual([]);
  });
});

describe('the classic scripts that come later', () => {
  it.each(others)('%s only leaves its code, under the name of this build', (file) => {
    const shelves = shelvesOf(file);
    const [shelf = ''] = Object.keys(shelves);
    expect(shelves).toEqual({ [shelf]: { [file]: expect.any(Function) as unknown } });
    expect(read(MAIN)).toContain(`"${shelf}"`);
  });

  it.each(['leaflet', 'map', 'table', 'report', 'services'])('include %s', (part) => {
    expect(others).toContain(`scdl-widgets.${part}.classic.js`);
  });
});
