import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Writes constants and functions where they are used, when they are used once, and drops what nobody uses then: Vite's
 * own minifier, which shortens names and white space after it, leaves them where they are.
 */
export function terse(): Plugin {
  return {
    name: 'terse',
    apply: 'build',
    async renderChunk(code) {
      const { code: lean = code } = await minify(code, {
        module: true,
        ecma: 2020,
        compress: { passes: 2, hoist_funs: true, inline: 1, keep_fargs: false },
        mangle: false,
        format: { comments: false },
      });
      return { code: lean, map: null };
    },
  };
}
