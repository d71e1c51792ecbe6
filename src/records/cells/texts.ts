import { plainOf, type Reading } from '../reading.js';

/** Characters of a summary that is drawn from the description. */
const SUMMARY = 280;

interface Texts {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
}

/** The words of an event as plain text. A summary that the feed does not give is the start of its description. */
export function readTexts(reading: Reading): Texts {
  const title = oneLine(plainOf(reading, 'title'));
  const written = plainOf(reading, 'summary');
  const description = plainOf(reading, 'description');
  const short = description.length > SUMMARY ? cut(oneLine(description.slice(0, 2 * SUMMARY))) : description;
  const summary = written || short;
  return { title, summary, description: description === summary ? '' : description };
}

/** Paragraphs in one line. */
export function oneLine(text: string): string {
  return text.replace(/\n+/g, ' ');
}

/** At a word's end, with an ellipsis, when the text is longer than `length`. */
export function cut(text: string, length = SUMMARY): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  return `${start.slice(0, start.lastIndexOf(' ') + 1 || length).replace(/[\s,;:.–-]+$/, '')}…`;
}
