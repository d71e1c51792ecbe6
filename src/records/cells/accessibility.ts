import { readBoolean } from '../../values/boolean.js';
import { readList } from '../../values/list.js';
import { clean, fold } from '../../values/text.js';
import { type Cell, cellsOf, type Reading } from '../reading.js';
import type { AccessibilityCode } from '../types.js';

/** Patterns of folded codes, labels and column names, with the accessibility code that they stand for. */
const CODES: readonly (readonly [RegExp, AccessibilityCode])[] = [
  [/\bmi\b|moteur|pmr|fauteuil|wheelchair|mobilite/, 'mi'],
  [/\bhi\b|auditi|sourd|malentend|deaf|hearing/, 'hi'],
  [/\bvi\b|visuel|aveugle|malvoy|blind|visual/, 'vi'],
  [/\bpi\b|psychi/, 'pi'],
  [/\bii\b|intellect|mental|cogniti/, 'ii'],
  [/\bsl\b|signes|lsf|sign language/, 'sl'],
];

/** The disabilities that an event accommodates, from codes, labels, yes/no columns or words (`accessible PMR`). */
export function readAccessibility(reading: Reading): AccessibilityCode[] {
  const known: Readonly<Record<string, string>> = reading.schema.values?.accessibility ?? {};
  const found = cellsOf(reading, 'accessibility').flatMap((cell) => codesKnown(cell, known) ?? codesIn(cell));
  return [...new Set(found)];
}

/** Words of denial, including `inaccessible`, which contains its opposite. */
const DENIED = /\b(non|pas|no|aucune?)\b|inaccess/;
const UNTOLD = /\bnon (renseign|communiqu|concern|connu|disponible|determin)|inconnu|ne sait/;

/** The disabilities that a place accommodates; undefined when the text is about something else, or says « unknown ». */
export function accessibilityTold(reading: Reading): AccessibilityCode[] | undefined {
  const codes = readAccessibility(reading);
  const isDenied = cellsOf(reading, 'accessibility').some(({ value }) => {
    const words = fold(clean(value));
    return readBoolean(value) === false || (DENIED.test(words) && !UNTOLD.test(words));
  });
  return codes.length || isDenied ? codes : undefined;
}

/** The codes that the schema gives for a value; none for values that it knows to be meaningless. */
function codesKnown({ value }: Cell, known: Readonly<Record<string, string>>): AccessibilityCode[] | undefined {
  const words = fold(clean(value));
  if (!Object.hasOwn(known, words)) return undefined;
  return CODES.filter(([, code]) => code === known[words]).map(([, code]) => code);
}

function codesIn({ column, value }: Cell): AccessibilityCode[] {
  const answer = readBoolean(value);
  if (answer !== undefined) return answer ? orAny(codesOf(column)) : [];
  return readList(value, undefined)
    .flatMap((part) => part.split(','))
    .flatMap((part) => codesOfPart(part, column));
}

/** Not an answer by itself: « Accessibilité : horaires du service » is about hours. */
const LABEL = /accessibilités?\s*:/i;

/**
 * The codes in a part of a cell: `mi:oui`, `handicap moteur`; of the column when it only says `accessible`, or
 * `limited` as OpenStreetMap does; none for `hi:non` nor « non accessible ».
 */
function codesOfPart(part: string, column: string): AccessibilityCode[] {
  const words = fold(part.replace(LABEL, ' '));
  if (/\b(non|pas|no|false|0|aucune?)\b|inaccess|inconnu|ne sait/.test(words)) return [];
  const codes = codesOf(part);
  return codes.length || !/accessib|oui|yes|limited|designated/.test(words) ? codes : orAny(codesOf(column));
}

function codesOf(text: string): AccessibilityCode[] {
  const words = fold(text);
  return CODES.filter(([pattern]) => pattern.test(words)).map(([, code]) => code);
}

function orAny(codes: AccessibilityCode[]): AccessibilityCode[] {
  return codes.length ? codes : ['any'];
}
