import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const files = ['scdl-widgets.js', ...readdirSync('dist/chunks').map((file) => `chunks/${file}`)];

interface Links {
  /** `file name` of what is imported before the file runs. */
  readonly wanted: readonly string[];
  /** The same for what is imported later, and `file` where nothing is taken of it. */
  readonly later: readonly string[];
  readonly exported: readonly string[];
}

const links = new Map(files.map((file) => [file, linksOf(file)]));

/** What a file of the build exports and imports; throws where it is no module. */
function linksOf(file: string): Links {
  const code = readFileSync(`dist/${file}`, 'utf8');
  const target = (path: string) => posix.join(posix.dirname(file), path);
  const { body } = parseAst(code);
  const wanted = body.flatMap((node) => {
    if (node.type !== 'ImportDeclaration') return [];
    return node.specifiers.map((one) => `${target(node.source.value)} ${importedName(one)}`);
  });
  const exported = body.flatMap((node) =>
    node.type === 'ExportNamedDeclaration' ? node.specifiers.map(({ exported: name }) => nameOf(name)) : [],
  );
  const late = code.matchAll(/\bimport\((["'`])(\.[^"'`]+)\1\)(?:\.then\((\w+)=>\3\.(\w+)\))?/g);
  const later = Array.from(late, ([, , path = '', , name]) => [target(path), ...(name ? [name] : [])].join(' '));
  return { wanted, later, exported };
}

function importedName(specifier: { type: string; imported?: unknown }): string {
  return 'imported' in specifier ? nameOf(specifier.imported) : specifier.type;
}

function nameOf(node: unknown): string {
  const { name, value } = node as { name?: string; value?: string };
  return name ?? value ?? '';
}

function isThere(link: string): boolean {
  const [file = '', name] = link.split(' ');
  return existsSync(`dist/${file}`) && (name === undefined || (links.get(file)?.exported.includes(name) ?? false));
}

describe.each([...links])('%s', (_file, { wanted, later }) => {
  it('finds in other files all that it takes of them', () => {
    expect([...wanted, ...later].filter((link) => !isThere(link))).toEqual([]);
  });
});

it('the files are linked at all', () => {
  const all = [...links.values()];
  expect(all.flatMap(({ wanted }) => wanted).length).toBeGreaterThan(100);
  expect(all.flatMap(({ later }) => later).length).toBeGreaterThan(30);
});

it('the loader starts by itself', () => {
  expect(links.get('scdl-widgets.js')?.wanted).toEqual([]);
});
