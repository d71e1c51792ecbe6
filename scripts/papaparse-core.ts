import type { Plugin } from 'vite';

/** The parser of PapaParse, the functions it calls, and the one constant of `Papa` it reads. */
const wanted = ['Parser', 'escapeRegExp', 'isFunction', 'stripBom'];
const constants = /^\tPapa\.(?:BYTE_ORDER_MARK|BAD_DELIMITERS) = .*$/gm;
const topFunction = /^\tfunction (\w+)\([^]*?^\t\}$/gm;
const licence = /^\/\*[^]*?\*\//;

/**
 * PapaParse without its workers, downloads, writers and Node streams, which are most of its weight: the library is one
 * function that no bundler can take apart. The build stops at a version whose parser is not found, or needs more.
 */
export function papaparseCore(): Plugin {
  return {
    name: 'papaparse-core',
    enforce: 'pre',
    apply: 'build',
    resolveId(id) {
      return id === 'papaparse' ? this.resolve('papaparse/papaparse.js') : undefined;
    },
    transform(code, id) {
      return id.endsWith('/papaparse.js') ? coreOf(code) : undefined;
    },
  };
}

function coreOf(library: string): string {
  const functions = new Map(Array.from(library.matchAll(topFunction), ([text, name = '']) => [name, text]));
  const kept = wanted.map((name) => functions.get(name) ?? missing(name));
  const others = [...functions.keys()].filter((name) => !wanted.includes(name));
  const called = others.find((name) => kept.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
  if (called) missing(called);
  const defined = library.match(constants) ?? missing('BAD_DELIMITERS');
  return [licence.exec(library)?.[0], 'const Papa = {};', ...defined, ...kept, 'export default { Parser };'].join('\n');
}

function missing(name: string): never {
  throw new Error(`papaparse-core: this version of PapaParse has another shape, see ${name}`);
}
