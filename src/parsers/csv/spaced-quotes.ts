/** Lines that are examined. */
const LOOKED_AT = 20;
/** A quote after a delimiter and spaces, and the text that it encloses. */
const SPACED = /([;,\t|]) +"(?=(?:[^"\n]|"")*"[ \t]*(?:[;,\t|\n]|$))/g;
const NAMES = /^ *"[^"\n]*"(?:[;,\t|] *"[^"\n]*")*[;,\t|] +"[^"\n]*"/;

/**
 * Removes the spaces between delimiters and quotes, `"nom", "ville"`, which readers of CSV take for the beginning of a
 * cell without quotes. Any text whose names are not written this way is returned as it is.
 */
export function withoutSpacesBeforeQuotes(text: string): string {
  const head = text.slice(0, 65_536).split('\n', LOOKED_AT);
  return head.some((line) => NAMES.test(line)) ? text.replace(SPACED, '$1"') : text;
}
