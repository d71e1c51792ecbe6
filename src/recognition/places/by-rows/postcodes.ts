import { middleOf } from '../../../values/france.js';
import { readPoint } from '../../../values/point.js';
import { readPosition } from '../../../values/position.js';
import { clean, header } from '../../../values/text.js';
import type { Recognised, Table } from '../../schema.js';
import { holdsOften, SAMPLE, textsOf } from './texts.js';

/** A postcode that may have lost a zero, `1004`, or be that of a neighbouring country, `1860`. */
const SHORT = /^\d{4}(?:\.0+)?$/;
/** Different codes below which nothing can be told. */
const SEVERAL = 4;
/** Degrees of latitude from the middle of a département that are in no case within it. */
const FAR = 1;

/**
 * Makes postcodes of Belgium, Luxembourg and Switzerland a fact of the place: as part of an address, they would be taken
 * for French ones that a spreadsheet robbed of their zero. Those end with another zero, but for a few, and are where they
 * say.
 */
export function withoutForeignPostcodes(found: Recognised, table: Table): Recognised {
  const { postcode: [column] = [], ...roles } = found.roles;
  if (column === undefined || !(areForeign(textsOf(column, table)) || areFarAway(column, found, table))) return found;
  const facts = [...(found.schema.facts ?? []), { name: 'Code postal', columns: header(column) }];
  return { ...found, roles, schema: { ...found.schema, facts } };
}

function areForeign(texts: readonly string[]): boolean {
  const codes = [...new Set(texts)].filter((text) => SHORT.test(text));
  const round = codes.filter((code) => code[3] === '0');
  return codes.length >= SEVERAL && codes.length * 2 > new Set(texts).size && round.length * 3 < codes.length * 2;
}

/** Whether most places with such codes lie outside of the département that these would name with a zero before them. */
function areFarAway(column: string, { roles }: Recognised, { rows }: Table): boolean {
  const { lat: [lat = ''] = [], lon: [lon = ''] = [], point: [point = ''] = [] } = roles;
  const far = rows.slice(0, SAMPLE).flatMap((row) => {
    const code = clean(row[column]);
    const position = readPosition(row[lat], row[lon]) ?? readPoint(row[point]);
    const middle = SHORT.test(code) ? middleOf(`0${code}`) : undefined;
    return position && middle ? Math.abs(position.lat - middle.lat) > FAR : [];
  });
  return far.filter(Boolean).length * 2 > far.length;
}

/** Takes the column of postcodes for that of communes too, where it holds both and no other does: « 13233 Marseille ». */
export function withCommuneAfterPostcode(found: Recognised, table: Table): Recognised {
  const { commune, postcode } = found.roles;
  const [column] = postcode ?? [];
  const isBoth =
    column !== undefined && holdsOften(textsOf(column, table), (text) => /^\d{5}\P{L}+\p{L}{2}/u.test(text));
  return isBoth && !commune && postcode ? { ...found, roles: { ...found.roles, commune: postcode } } : found;
}
