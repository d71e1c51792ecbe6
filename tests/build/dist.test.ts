import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { publint } from 'publint';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const chunks = readdirSync('dist/chunks').map((file) => `chunks/${file}`);
const classic = readdirSync('dist').filter((file) => file.endsWith('.classic.js'));
const scripts = ['scdl-widgets.js', 'embed.js', 'composer.js', ...classic, ...chunks];

/** What must not be in any script that a page loads. */
const unwanted: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['decorators as they were written', /@(property|state|query|customElement)\s*\(/],
  ['code made of text', /\beval\(|new Function\(|\bFunction\(['"`]/],
  ['markup made of text', /unsafeHTML|insertAdjacentHTML|document\.write/],
  ['development builds', /Lit is in dev mode/],
  ['Node', /require\(|process\.env|["'`]node:/],
];

describe('the scripts of dist/', () => {
  it.each(unwanted)('hold no %s', (_what, pattern) => {
    expect(scripts.filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  it('tell nothing of where they were built', () => {
    const places = [resolve('.'), '/node_modules/', '/src/', 'sourceMappingURL'];
    expect(scripts.filter((file) => places.some((place) => read(file).includes(place)))).toEqual([]);
  });

  it('have names that say what they are', () => {
    expect(chunks.filter((file) => !/^chunks\/[a-z.-]+-[\w-]{7}\.js$/.test(file))).toEqual([]);
  });
});

describe('Leaflet', () => {
  it('stands in no file but that of the map, which only comes when it is wanted', () => {
    const holders = scripts.filter((file) => /_leaflet_id|leaflet-tile-loaded/.test(read(file)));
    const isTheMap = (file: string) => /^chunks\/(place-map|follower)-|^scdl-widgets\.leaflet\.classic\.js$/.test(file);
    expect(holders.some(isTheMap)).toBe(true);
    expect(holders.filter((file) => !isTheMap(file))).toEqual([]);
  });
});

describe('the loader', () => {
  const loader = read('scdl-widgets.js');

  it('waits for no other file', () => {
    expect(loader).not.toMatch(/\bfrom\s*["'`]|^import\s*["'`]/m);
  });

  it('finds its chunks beside itself, on any host', () => {
    const named = Array.from(loader.matchAll(/import\(["'`]([^"'`$]+)["'`]\)/g), ([, path = '']) => path);
    expect(named).not.toEqual([]);
    expect(named.filter((path) => !(path.startsWith('./chunks/') && existsSync(resolve('dist', path))))).toEqual([]);
  });
});

/** What the manifest tells of an attribute or an event. */
interface Told {
  readonly name?: string;
  readonly description?: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly Told[];
      readonly events?: readonly Told[];
      readonly members?: readonly (Told & { readonly privacy?: string })[];
    }[];
  }[];
}

describe('custom-elements.json', () => {
  const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const agenda = elements.find(({ tagName }) => tagName === 'scdl-agenda');

  const names = ['agenda', 'auto', 'map', 'menu', 'table'].map((name) => `scdl-${name}`);

  it('names every widget', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(names);
  });

  it.each([
    'src',
    'commune',
    'filters',
    'page-size',
    'heading',
    'heading-level',
    'refresh',
    'timezone',
    'theme',
    'views',
  ])('explains the attribute %s', (name) => {
    expect(agenda?.attributes?.find((attribute) => attribute.name === name)?.description).toBeTruthy();
  });

  const readme = readFileSync('README.md', 'utf8');

  describe.each(elements)('about <$tagName>', ({ attributes = [], events = [], members = [] }) => {
    it('explains every attribute and every event', () => {
      const silent = [...attributes, ...events].filter(({ name, description }) => !name || !description);
      expect(silent).toEqual([]);
    });

    it('tells of nothing that pages cannot rely on', () => {
      expect(members.filter(({ privacy = 'public' }) => privacy !== 'public')).toEqual([]);
    });

    it('names nothing that the README does not', () => {
      const names = [...attributes, ...events].map(({ name = '' }) => name);
      expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
    });
  });
});

describe('licenses.txt', () => {
  it.each(['leaflet', 'lit', 'lit-html', 'papaparse', 'supercluster'])('keeps the notice of %s', (name) => {
    expect(read('licenses.txt')).toMatch(new RegExp(`^${name} \\d[^]*?Copyright`, 'm'));
  });
});

describe('the package', () => {
  it('is one that other tools understand', async () => {
    expect((await publint({ pkgDir: '.', strict: true })).messages).toEqual([]);
  });
});
