import { fold } from '../../src/values/text.js';

/** Long enough for the slowest browser to have begun reading the file. */
const KEPT = 60_000;
const MAX_NAME = 60;

/** Hands the visitor a file of this text. `type` is its media type, `name` what it is about, `ending` without a dot. */
export function download(text: string, type: string, name: string, ending: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = `${fold(name).replaceAll(' ', '-').slice(0, MAX_NAME)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
