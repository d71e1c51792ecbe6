import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Modules written in TypeScript, built for Node as the command line is: what runs is what is shipped, PapaParse's core
 * included.
 *
 * @template Result
 * @param {Record<string, string>} files path of each module, by a name of one's own
 * @param {(modules: Record<string, object>) => Promise<Result>} use they are there for as long as it lasts
 */
export async function withSourceModules(files, use) {
  const outDir = await mkdtemp(join(tmpdir(), 'scdl-bench-'));
  try {
    await build({
      configFile: 'vite.cli.config.ts',
      logLevel: 'warn',
      build: {
        ssr: true,
        outDir,
        rolldownOptions: {
          input: files,
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs', codeSplitting: true },
        },
      },
    });
    const load = async (name) => [name, await import(pathToFileURL(join(outDir, `${name}.mjs`)).href)];
    return await use(Object.fromEntries(await Promise.all(Object.keys(files).map(load))));
  } finally {
    await rm(outDir, { recursive: true });
  }
}
