import { plainText } from '../values/html.js';
import { cellsOf, type Reading, textOf } from './reading.js';
import { clean } from '../values/text.js';

/** Characters of a summary that is drawn from the description. */
const SUMMARY = 280;

interface Texts {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
}

/** The words of an event as plain text. A summary that the feed does not give is the start of its description. */
export function readTexts(reading: Reading): Texts {
  const title = oneLine(plainText(textOf(reading, 'title')));
  const written = plainText(textOf(reading, 'summary'));
  const description = plainText(cellsOf(reading, 'description').map(({ value }) => clean(value))[0] ?? '');
  const summary = written || cut(oneLine(description));
  return { title, summary, description: oneLine(description) === oneLine(summary) ? '' : description };
}

/** Non-breaking spaces stay: they are typography. */
export function oneLine(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}

/** At a word's end, with an ellipsis, when the text is longer than `length`. */
export function cut(text: string, length = SUMMARY): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  return `${start.slice(0, start.lastIndexOf(' ') + 1 || length).replace(/[\s,;:.–-]+$/, '')}…`;
}
