import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alternatives } from './alternatives.js';

const modules = ['src', 'widgets'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `/${folder}/${path.replaceAll('\\', '/')}`),
);

/** The patterns of our modules' paths in a file, each in its slashes; and the single paths, in quotes. */
const PATTERN = /(?<=^|[\s[(])\/(\\\/(?:src|widgets)\\\/.*)\/(?=[;,\]])|(?<=')(\/(?:src|widgets)\/.+\.ts)(?=')/gm;

function patternsIn(file: string): string[] {
  const found = [...readFileSync(file, 'utf8').matchAll(PATTERN)];
  const paths = found.flatMap(([, pattern = '', path = '']) =>
    path ? [path] : isForAny(pattern) ? [] : alternatives(pattern),
  );
  return paths.filter((one) => /src|widgets/.test(one));
}

/** Names no module, but says how the names of many look. */
const isForAny = (pattern: string) => pattern.includes('(?!');

// A module that was renamed would go, without a word, into a file that pages need less, or more.
describe.each(['vite.config.ts', 'scripts/classic-part.ts', 'scripts/widget-file.ts'])('the paths in %s', (file) => {
  it.each(patternsIn(file))('are those of modules: %s', (pattern) => {
    expect(modules.filter((path) => new RegExp(pattern).test(path))).not.toEqual([]);
  });
});

describe('the alternatives of a pattern', () => {
  it.each([
    ['a', ['a']],
    ['a|b', ['a', 'b']],
    ['a(b|c)d', ['abd', 'acd']],
    ['a(b(c|d)|e)?f', ['abcf', 'abdf', 'aef', 'af']],
    ['(a|b)(c|d)', ['ac', 'ad', 'bc', 'bd']],
  ])('of %s', (pattern, expected) => {
    expect(alternatives(pattern)).toEqual(expected);
  });
});
