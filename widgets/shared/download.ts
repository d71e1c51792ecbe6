import { fold } from '../../src/values/text.js';

/** Milliseconds after which the slowest browser has begun to read the file. */
const KEPT = 60_000;
const MAX_NAME = 60;

/**
 * Offers the visitor a file with this text. `type` is its media type, `name` its subject, `ending` its extension
 * without a dot.
 */
export function download(text: string, type: string, name: string, ending: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = `${fold(name).replaceAll(' ', '-').slice(0, MAX_NAME)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
