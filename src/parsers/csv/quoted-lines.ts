/** Lines that are examined, and the fewest that suffice. */
const LOOKED_AT = 20;
const SEVERAL = 2;
/** A line that is a single quoted cell, with doubled quotes inside, and contains delimiters. */
const QUOTED = /^"(?=[^\n]*[;,\t])(?:[^"\n]|"")*"[;,\s]*$/;

/**
 * Removes the quotes around whole lines, for files that were saved as the only column of another CSV file. Any other
 * text is returned as it is.
 */
export function withoutQuotedLines(text: string): string {
  const head = text.slice(0, 65_536).split('\n').slice(0, LOOKED_AT).filter(Boolean);
  const looked = head.length < LOOKED_AT ? head : head.slice(0, -1);
  if (looked.length < SEVERAL || !looked.every((line) => QUOTED.test(line))) return text;
  return text.split('\n').map(unquoted).join('\n');
}

function unquoted(line: string): string {
  if (!QUOTED.test(line)) return line;
  const inside = line.slice(1, line.lastIndexOf('"'));
  return inside.replaceAll('""', '"');
}
