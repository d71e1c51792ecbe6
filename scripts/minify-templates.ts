import type { Plugin } from 'vite';
import { parseAst } from 'vite';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Node extends Span {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Takes the indentation out of the `html`, `svg` and `css` templates, which minifiers leave as they are. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    transform: {
      filter: { id: /\/widgets\/.*\.ts$/ },
      handler(code) {
        const spans = templates(parseAst(code) as unknown as Node);
        return { code: spans.reduceRight(shortened, code), map: null };
      },
    },
  };
}

interface Template extends Span {
  readonly tag: string;
}

/** The literal parts of every tagged template, in the order of the code. */
function templates(node: Node, found: Template[] = []): Template[] {
  if (node.type === 'TaggedTemplateExpression') {
    const { name } = node.tag as { name?: string };
    const { quasis } = node.quasi as { quasis: Span[] };
    if (name === 'html' || name === 'svg' || name === 'css')
      found.push(...quasis.map((span) => ({ ...span, tag: name })));
  }
  for (const child of Object.values(node).flat()) if (isNode(child)) templates(child, found);
  return found.sort((a, b) => a.start - b.start);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** White space between tags is one space, as browsers show it; that around the punctuation of CSS is none, nor are its comments. */
function shortened(code: string, { start, end, tag }: Template): string {
  const text = code.slice(start, end).replace(/\s+/g, ' ');
  return code.slice(0, start) + (tag === 'css' ? shortStyle(text) : text) + code.slice(end);
}

/** A semicolon ends nothing before a brace. */
function shortStyle(text: string): string {
  return text
    .replace(/\/\*.*?\*\//g, '')
    .replace(/ ?([{};,>]|: ) ?/g, bare)
    .replaceAll(';}', '}');
}

function bare(_match: string, mark: string): string {
  return mark.trim();
}
