import { readBoolean } from '../../values/boolean.js';
import { readList } from '../../values/list.js';
import { clean, fold } from '../../values/text.js';
import { type Cell, cellsOf, type Reading } from '../reading.js';
import type { AccessibilityCode } from '../types.js';

/** Codes, the words of labels and the names of columns, folded. */
const CODES: readonly (readonly [RegExp, AccessibilityCode])[] = [
  [/\bmi\b|moteur|pmr|fauteuil|wheelchair|mobilite/, 'mi'],
  [/\bhi\b|auditi|sourd|malentend|deaf|hearing/, 'hi'],
  [/\bvi\b|visuel|aveugle|malvoy|blind|visual/, 'vi'],
  [/\bpi\b|psychi/, 'pi'],
  [/\bii\b|intellect|mental|cogniti/, 'ii'],
  [/\bsl\b|signes|lsf|sign language/, 'sl'],
];

/** Whom an event can welcome, from codes, labels, flags in columns of their own, or words (`accessible PMR`). */
export function readAccessibility(reading: Reading): AccessibilityCode[] {
  const known: Readonly<Record<string, string>> = reading.schema.values?.accessibility ?? {};
  const found = cellsOf(reading, 'accessibility').flatMap((cell) => codesKnown(cell, known) ?? codesIn(cell));
  return [...new Set(found)];
}

/** What says that nobody is thought of, and what only seems to. */
const DENIED = /\b(non|pas|no|aucune?)\b|inaccess/;
const UNTOLD = /\bnon (renseign|communiqu|concern|connu|disponible|determin)|inconnu|ne sait/;

/** The same of a place; undefined when what is written is about something else, or says that nobody knows. */
export function accessibilityTold(reading: Reading): AccessibilityCode[] | undefined {
  const codes = readAccessibility(reading);
  const isDenied = cellsOf(reading, 'accessibility').some(({ value }) => {
    const words = fold(clean(value));
    return readBoolean(value) === false || (DENIED.test(words) && !UNTOLD.test(words));
  });
  return codes.length || isDenied ? codes : undefined;
}

/** What the schema says of a value; none for those that it knows to say nothing. */
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
    .flatMap(codesOfPart);
}

/** `mi:oui`, `handicap moteur`, `accessible`; not `hi:non` nor « non accessible ». */
function codesOfPart(part: string): AccessibilityCode[] {
  const words = fold(part);
  if (/\b(non|pas|no|false|0|aucune?)\b|inaccess|inconnu|ne sait/.test(words)) return [];
  const codes = codesOf(part);
  return codes.length || !/accessib|oui|yes/.test(words) ? codes : ['any'];
}

function codesOf(text: string): AccessibilityCode[] {
  const words = fold(text);
  return CODES.filter(([pattern]) => pattern.test(words)).map(([, code]) => code);
}

function orAny(codes: AccessibilityCode[]): AccessibilityCode[] {
  return codes.length ? codes : ['any'];
}
