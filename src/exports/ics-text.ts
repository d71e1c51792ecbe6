const MAX_OCTETS = 75;

/** A TEXT value (RFC 5545, 3.3.11). Control characters have no place in one. */
export function escapeText(text: string): string {
  return oneLine(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n'),
  );
}

/** Replaces line breaks by spaces, so that a feed cannot start a line of its own. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** Folds a content line at 75 octets (RFC 5545, 3.1), never inside a character. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Length in UTF-8. */
function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
