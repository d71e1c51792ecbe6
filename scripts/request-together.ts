import type { Plugin, Rollup } from 'vite';

type Chunks = ReadonlyMap<string, { readonly imports: readonly string[] }>;

/** `import()` of a file of the build, as the loader writes it. */
const importOfFile = /import\((["'`])\.\/([^"'`]+)\1\)/g;

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
      for (const loader of chunks.filter(({ isEntry }) => isEntry)) {
        loader.code = loader.code.replace(importOfFile, together(loader, byName));
      }
    },
  };
}

/** What to write in the place of each `import()` of a loader. */
function together({ fileName, code }: Rollup.OutputChunk, byName: Chunks) {
  const here = staticImports(fileName, byName).add(fileName);
  const wanted = new Set([...code.matchAll(importOfFile)].map(([, , name = '']) => name));
  const others = new Map(
    [...wanted].map((name) => [name, [...staticImports(name, byName)].filter((other) => !here.has(other))]),
  );
  // What most of them need comes last, and so always in the same order: text that repeats itself is lighter.
  const uses = (name: string) => [...others.values()].filter((names) => names.includes(name)).length;
  for (const names of others.values()) names.sort((one, other) => uses(one) - uses(other));
  return (_import: string, _quote: string, name: string) => firstOf([name, ...(others.get(name) ?? [])]);
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

/** An expression: the first of these modules, once all have come. */
function firstOf(fileNames: readonly string[]): string {
  const imports = fileNames.map((name) => `import("./${name}")`);
  return imports.length > 1 ? `Promise.all([${imports.join()}]).then(m=>m[0])` : imports.join();
}
