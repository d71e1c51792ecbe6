import type { Plugin } from 'vite';

/** Takes out what tells bundlers that a call has no effect: it is of no use to browsers, and in every file. */
export function withoutMarks(): Plugin {
  return {
    name: 'without-marks',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replaceAll('/* @__PURE__ */', '');
    },
  };
}
