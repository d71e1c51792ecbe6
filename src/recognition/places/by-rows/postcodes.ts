import { header } from '../../../values/text.js';
import type { Recognised, Table } from '../../schema.js';
import { holdsOften, textsOf } from './texts.js';

/** A postcode that may have lost a zero, `1004`, or be that of a neighbouring country, `1860`. */
const SHORT = /^\d{4}(?:\.0+)?$/;
/** Different codes below which nothing can be told. */
const SEVERAL = 4;

/**
 * Makes postcodes of Belgium, Luxembourg and Switzerland a fact of the place: as part of an address, they would be taken
 * for French ones that a spreadsheet robbed of their zero. Those end with another zero, but for a few.
 */
export function withoutForeignPostcodes(found: Recognised, table: Table): Recognised {
  const { postcode: [column] = [], ...roles } = found.roles;
  if (column === undefined || !areForeign(textsOf(column, table))) return found;
  const facts = [...(found.schema.facts ?? []), { name: 'Code postal', columns: header(column) }];
  return { ...found, roles, schema: { ...found.schema, facts } };
}

function areForeign(texts: readonly string[]): boolean {
  const codes = [...new Set(texts)].filter((text) => SHORT.test(text));
  const round = codes.filter((code) => code[3] === '0');
  return codes.length >= SEVERAL && codes.length * 2 > new Set(texts).size && round.length * 3 < codes.length * 2;
}

/** Takes the column of postcodes for that of communes too, where it holds both and no other does: « 13233 Marseille ». */
export function withCommuneAfterPostcode(found: Recognised, table: Table): Recognised {
  const { commune, postcode } = found.roles;
  const [column] = postcode ?? [];
  const isBoth =
    column !== undefined && holdsOften(textsOf(column, table), (text) => /^\d{5}\P{L}+\p{L}{2}/u.test(text));
  return isBoth && !commune && postcode ? { ...found, roles: { ...found.roles, commune: postcode } } : found;
}
