import type { Plugin } from 'vite';

/**
 * A classic script is read in the encoding of its page, which on an old town site is Windows-1252: escapes everything
 * that is not ASCII, so that accents come out right there too.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = escaped(file.code);
    },
  };
}

function escaped(code: string): string {
  return code.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
