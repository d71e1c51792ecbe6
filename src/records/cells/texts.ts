import { plainOf, type Reading } from '../reading.js';

/** The most characters of a summary taken from the description. */
const SUMMARY = 280;

interface Texts {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
}

/** The texts of an event without markup. Without a summary, the start of the description is used. */
export function readTexts(reading: Reading): Texts {
  const title = oneLine(plainOf(reading, 'title'));
  const written = plainOf(reading, 'summary');
  const description = plainOf(reading, 'description');
  const short = description.length > SUMMARY ? cut(oneLine(description.slice(0, 2 * SUMMARY))) : description;
  const summary = written || short;
  return { title, summary, description: description === summary ? '' : description };
}

/** The text with its paragraphs joined in one line. */
export function oneLine(text: string): string {
  return text.replace(/\n+/g, ' ');
}

/** The text, cut at the end of a word and followed by an ellipsis if it is longer than `length`. */
export function cut(text: string, length = SUMMARY): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  return `${start.slice(0, start.lastIndexOf(' ') + 1 || length).replace(/[\s,;:.–-]+$/, '')}…`;
}
