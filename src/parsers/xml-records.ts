import { decode } from '../decode.js';
import { codeMissing, FeedError } from '../errors.js';
import { recordsOfService } from './agendas/index.js';
import { envelopeOf } from './json/envelope.js';
import { isObject, type Json } from './flatten.js';
import { tableOf } from './table.js';
import type { Parsed, ParseOptions, Parser } from './types.js';
import { readXml } from './xml.js';
import { budgetLines } from './xml-records/budget-document.js';
import { treeReader } from './xml-records/tree.js';

/**
 * Registers of any kind in XML (public contracts, budgets): one row for each of the repeated elements, with a column
 * for each element inside.
 */
export const xmlRecords: Parser = { name: 'xml', parse };

/** The beginning of a tag whose name has letters of other alphabets than that of the reader. */
const ACCENTED = /<\/?[\w.:-]*[^\0-\x7f][^\s<>/]*/g;

/** A name as Access writes it: `Num_x00E9_ro`. */
function encoded(name: string): string {
  return name.replace(/[^\0-\x7f]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

/** @throws FeedError `unknown-format` when nothing in it comes again. */
async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const { text, charset } = await decode(bytes);
  const { reader, root } = treeReader();
  const whole = await readXml(text.replace(ACCENTED, encoded), reader, options.signal);
  const document = root();
  if (isObject(document.icalendar)) return calendarIn(document.icalendar, options);
  const records = recordsIn(document).filter(isObject).map(propertiesOf);
  if (!records.length) throw new FeedError('unknown-format', { said: text.slice(0, 80) });
  const told = recordsOfService(records) ?? records;
  return { ...(await tableOf({ records: told, truncated: !whole }, options)), found: { charset } };
}

/** Reads a calendar, with code that is only loaded for one. */
async function calendarIn(icalendar: Json, options: ParseOptions): Promise<Parsed> {
  const { tableInXml } = await import('./ical/xcal.js').catch(codeMissing);
  return tableInXml(icalendar, options);
}

/** The values of a record; OData puts them into the content of an Atom entry. */
function propertiesOf(record: Json): Json {
  const { properties } = isObject(record.content) ? record.content : record;
  return isObject(properties) && 'content' in record ? properties : record;
}

function recordsIn(document: Json): readonly unknown[] {
  const [root] = Object.values(document);
  // An element called by the plural of its members is their list.
  if (Array.isArray(root)) return root as unknown[];
  return budgetLines(document) ?? leiObjects(document) ?? envelopeOf(document)?.records ?? soleIn(document);
}

/** The objects of LEI, or its only one: its lists of criteria are longer than a short answer. */
function leiObjects({ LEI }: Json): readonly unknown[] | undefined {
  return isObject(LEI) && isObject(LEI.Resultat) ? [LEI.Resultat.sit_liste].flat() : undefined;
}

/** What does not come again although it might: the one concession of a list of contracts. */
function soleIn({ marches }: Json): readonly unknown[] {
  return isObject(marches) && isObject(marches['contrat-concession']) ? [marches['contrat-concession']] : [];
}
