import type { Plugin } from 'vite';

type Cut = readonly [unwanted: RegExp, instead?: string];

/**
 * By file: what serves decorators of another syntax, `static properties`, attributes that hold JSON, style sheets that are
 * not written with `css`, old browsers without shadow DOM, and statistics.
 */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  '@lit/reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/],
    [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\._\$Eh=new Map)/],
    [
      /if\((this\.finalized=!0,this\._\$Ei\(\)),this\.hasOwnProperty\(\w+\("properties"\)\)\)\{.*?\}(?=this\._\$Eh=new Map)/,
      '$1;',
    ],
    [/static addInitializer\(\w+\)\{.*?\}(?=static)/],
    [/,void 0!==\w+\.l&&\(this\.l=\[\.\.\.\w+\.l\]\)/],
    [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/],
    [/\w+=\w+\.reactiveElementPolyfillSupport,/],
    [/case Object:case Array:\w+=null==\w+\?\w+:JSON\.stringify\(\w+\)/],
    [/case Object:case Array:try\{.*?\}catch\(\w+\)\{\w+=null\}/],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/],
    [/if\(this\._\$cssResult\$=!0,.*?\);(?=this\.cssText)/],
    [/\(\w+=>\{if\(!0===\w+\._\$cssResult\$\).*?\}\)\((\w+)\)/, '$1.cssText'],
    [/\w+ instanceof CSSStyleSheet\?\w+:(?=\w+\.styleSheet)/],
    [/,\w+=\w+\.litNonce;void 0!==\w+&&\w+\.setAttribute\("nonce",\w+\),/, ';'],
    [/(?<=,\w+=)\w+\?\w+=>\w+:\w+=>\w+ instanceof CSSStyleSheet.*?(?=;export)/, 'style=>style'],
  ],
  'lit-html/lit-html.js': [
    [/,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/],
  ],
  'lit-element/lit-element.js': [
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/],
    [/const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/],
  ],
};

/** Lit without what no widget asks of it, for every page carries it. The build stops at a version of another shape. */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    apply: 'build',
    transform: {
      filter: { id: new RegExp(Object.keys(cuts).join('|')) },
      handler(code, id) {
        const file = Object.keys(cuts).find((name) => id.endsWith(name)) ?? '';
        return { code: (cuts[file] ?? []).reduce(cut, code), map: null };
      },
    },
  };
}

function cut(code: string, [unwanted, instead = '']: Cut): string {
  if (!unwanted.test(code)) throw new Error(`lean-lit: this version of Lit has another shape, see ${unwanted}`);
  return code.replace(unwanted, instead);
}
