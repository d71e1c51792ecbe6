import type { Role } from '../../schemas/types.js';
import { mailUrl, phoneUrl, withZero } from '../../values/contact.js';
import { cellsOf, partsOf, type Reading } from '../reading.js';

/**
 * The phone number as published, with remarks (« accueil », a price per minute) but without labels of packed lists, nor
 * markup; a zero lost to a spreadsheet is put back.
 */
export function phoneOf(reading: Reading): string | undefined {
  return find(reading, 'phone', (text) =>
    text
      .split(/[|#<>\n]/)
      .map(withZero)
      .find(phoneUrl),
  );
}

/** The first e-mail address among the cells of the role. */
export function emailOf(reading: Reading): string | undefined {
  return find(reading, 'email', (text) => mailUrl(text)?.slice('mailto:'.length));
}

function find(reading: Reading, role: Role, read: (text: string) => string | undefined): string | undefined {
  for (const cell of cellsOf(reading, role)) {
    const found = partsOf(cell, reading).map(read).find(Boolean);
    if (found) return found;
  }
  return undefined;
}
