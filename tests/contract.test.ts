import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);

function sourcesOf(folder: string): string {
  const names = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
  const sources = names.filter((name) => name.endsWith('.ts'));
  return sources.map((name) => readFileSync(new URL(`${folder}${name}`, root), 'utf8')).join('\n');
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

const readme = readFileSync(new URL('README.md', root), 'utf8');
const { files } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { files: string[] };
const base = readFileSync(new URL('widgets/shared/scdl-element.ts', root), 'utf8');
const documented = (text: string, tag: string) => found(text, new RegExp(`@${tag} (?:\\{\\w+\\} )?([\\w-]+) - `, 'g'));

describe.each(['agenda', 'map', 'table', 'menu'])('what a page may rely on of <scdl-%s>', (name) => {
  const own = sourcesOf(`widgets/${name}/`);
  const told = (tag: string) => [...documented(own, tag), ...documented(base, tag)];

  it('tells every custom property that it reads', () => {
    const read = found(own, /var\((--scdl-[a-z-]+)/g);
    expect(read.filter((property) => !told('cssproperty').includes(property))).toEqual([]);
  });

  it('tells every part that it has', () => {
    const had = found(own, /<[a-z][^>]*\spart="([a-z-]+)"/g);
    expect(had.filter((part) => !told('csspart').includes(part))).toEqual([]);
  });

  it.each([
    ['custom property', 'cssproperty'],
    ['part', 'csspart'],
    ['event', 'fires'],
  ])('is found in the README, every %s', (_what, tag) => {
    expect(told(tag).filter((each) => !readme.includes(`\`${each}\``))).toEqual([]);
  });
});

describe('the package', () => {
  it('has every file to which its README leads', () => {
    const links = found(readme, /\]\(([^#)][^:)]*)\)/g);
    expect(links).toContain('docs/recettes.md');
    expect(links.filter((link) => !files.some((file) => link === file || link.startsWith(`${file}/`)))).toEqual([]);
    expect(links.filter((link) => !existsSync(new URL(link, root)))).toEqual([]);
  });
});
