import { clean } from './text.js';

/** As much as a summary needs; what is longer may be anything. */
const LONGEST = 5000;

/** Markdown, as catalogues write descriptions, as plain text: paragraphs stay, marks and addresses of links do not. */
export function markdownText(value: unknown): string {
  return (
    clean(value)
      .slice(0, LONGEST)
      // HTML tags; ![images](…) as a whole; [links](…) but for their text
      .replace(/<[^<>]*>/g, ' ')
      .replace(/!\[[^[\]]*\]\([^()]*\)/g, '')
      .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
      // # titles, > quotations, code fences, rules; list items become bullets
      .replace(/^ {0,3}(?:#{1,6} |> ?|```.*$|[-*_=]{3,}$)/gm, '')
      .replace(/^\s*[*+-] /gm, '• ')
      // **bold**, __bold__, *italic*, `code`; then escapes: \* is *
      .replace(/(?<!\\)(\*\*|__|[*`])(?=\S)|(?<=[^\s\\])(\*\*|__|[*`])/g, '')
      .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
      .replace(/ {2,}/g, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}
