import type { FactDescriptor } from '../../../schemas/types.js';
import { readBoolean } from '../../../values/boolean.js';
import { header } from '../../../values/text.js';
import type { Recognised, Table } from '../../schema.js';
import { freeColumns, textsOf } from './texts.js';

/** Columns that are only of use to those who keep the file. */
const INTERNAL = /visib|publi|valid|actif|affich|archiv|export|doublon|verif|contr|controle|diffus|suppr|propos|test/;
/** A header that somebody wrote for people to read: `Jeux pour enfants`, not `jeux_enf`. */
const WRITTEN = /^(?=.*\p{Ll})\p{Lu}[\p{L}\s’'().,/-]+$/u;
/** Columns of answers below which they say nothing: a single one may be about anything. */
const SEVERAL = 2;

/** Adds a fact « Sur place » made of columns of yes and no whose headers can be shown as they are. */
export function withAnswers(found: Recognised, table: Table): Recognised {
  const columns = freeColumns(found, table).filter(
    (column) => WRITTEN.test(column) && !INTERNAL.test(header(column)) && holdsAnswers(column, table),
  );
  if (columns.length < SEVERAL) return found;
  const flags = Object.fromEntries(columns.map((column) => [header(column), column]));
  const onSite: FactDescriptor = { name: 'Sur place', columns: Object.keys(flags).join(' '), flags };
  return { ...found, schema: { ...found.schema, facts: [...(found.schema.facts ?? []), onSite] } };
}

function holdsAnswers(column: string, table: Table): boolean {
  const texts = textsOf(column, table);
  return texts.length > 0 && texts.every((text) => !/^\d/.test(text) && readBoolean(text) !== undefined);
}
