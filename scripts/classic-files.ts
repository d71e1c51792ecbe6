import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** A file of the build asked for by another, as Rolldown writes it, now or in a promise. */
const requireOfFile = /\brequire\((["'`])\.\/([^"'`]+)\1\)/g;

/**
 * Makes classic scripts of the CommonJS files of a build. Each leaves its code on a shelf that is named after the build,
 * so that two versions do not meet; the file of the entry also carries the code that sends for the others, which is the
 * chunk named here.
 */
export function classicFiles(runtime: string): Plugin {
  return {
    name: 'classic-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const reader = chunks.find(({ name }) => name === runtime);
      if (!reader) throw new Error(`classic-files: no chunk is named ${runtime}`);
      delete bundle[reader.fileName];
      const files = chunks.filter((chunk) => chunk !== reader);
      assertNoCircle(files);
      const build = createHash('sha256')
        .update(files.map(({ code }) => code).join())
        .digest('hex')
        .slice(0, 8);
      for (const file of files) {
        const placed = `${shelfOf(build)}["${file.fileName}"]=${functionOf(file)};`;
        file.code = file.isEntry ? startOf(placed, file, reader, files, build) : `(function(){${placed}})();\n`;
      }
    },
  };
}

function shelfOf(build: string): string {
  return `(self["scdl-widgets ${build}"]??={})`;
}

function functionOf({ code }: Chunk): string {
  return `function(readFile,exports){"use strict";${code.replace(requireOfFile, 'readFile("$2")')}}`;
}

function startOf(placed: string, { fileName }: Chunk, reader: Chunk, files: readonly Chunk[], build: string): string {
  const needs = JSON.stringify(Object.fromEntries(files.map((file) => [file.fileName, file.imports])));
  const call = `start("${fileName}","${build}",{shelf:${shelfOf(build)},needs:${needs}})`;
  return `(function(){${placed}var exports={};(function(){"use strict";${reader.code}})();exports.${call}})();\n`;
}

/** Files that wait for one another would wait for ever. */
function assertNoCircle(files: readonly Chunk[]): void {
  const importsOf = new Map(files.map(({ fileName, imports }) => [fileName, imports]));
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name))
      throw new Error(`classic-files: files that need one another: ${[...way, name].join(' > ')}`);
    for (const other of importsOf.get(name) ?? []) visit(other, [...way, name]);
  };
  for (const { fileName } of files) visit(fileName, []);
}
