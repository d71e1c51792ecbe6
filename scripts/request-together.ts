import type { Plugin } from 'vite';

type Chunks = ReadonlyMap<string, { readonly imports: readonly string[] }>;

/**
 * A chunk that imports others statically is only half of what its page waits for: the browser learns of the rest when
 * the chunk has come. This plugin makes each `import()` of the loader ask for all of them at the same time.
 */
export function requestTogether(): Plugin {
  return {
    name: 'request-together',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const byName: Chunks = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      for (const entry of chunks.filter(({ isEntry }) => isEntry)) {
        const known = staticImports(entry.fileName, byName);
        for (const wanted of entry.dynamicImports) {
          const together = [wanted, ...staticImports(wanted, byName)].filter((name) => !known.has(name));
          entry.code = entry.code.replace(importOf(wanted), () => allOf(together));
        }
      }
    },
  };
}

/** Files that come with a chunk, however far behind it, and not the chunk itself. */
function staticImports(fileName: string, byName: Chunks, found = new Set<string>()): Set<string> {
  for (const name of byName.get(fileName)?.imports ?? []) {
    if (found.has(name)) continue;
    found.add(name);
    staticImports(name, byName, found);
  }
  return found;
}

function importOf(fileName: string): RegExp {
  return new RegExp(`import\\((["'\`])\\./${fileName.replaceAll('.', '\\.')}\\1\\)`, 'g');
}

/** The first of the files, once all have come. */
function allOf(fileNames: readonly string[]): string {
  return `Promise.all([${fileNames.map((name) => `import("./${name}")`).join()}]).then((m)=>m[0])`;
}
