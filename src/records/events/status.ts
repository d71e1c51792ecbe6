import { readBoolean } from '../../values/boolean.js';
import { fold } from '../../values/text.js';
import type { Role } from '../../schemas/types.js';
import { codeOf, labelOf } from '../cells/packed.js';
import { cellsOf, type Reading, textOf } from '../reading.js';
import type { Attendance, EventStatus } from '../types.js';

type Words<T> = readonly (readonly [RegExp, T])[];

/** Tried in order on folded text: « bientôt complet » before « complet ». */
const STATUSES: Words<EventStatus> = [
  [/annul|cancel|supprime/, 'cancelled'],
  [/reprogramm|reschedul|deplace/, 'rescheduled'],
  [/report|postpon|differe/, 'postponed'],
  [/moved ?online|passe en ligne/, 'moved-online'],
  [/bientot complet|dernieres places|quelques places|few/, 'few-left'],
  [/\bcomplete?s?\b|\bfull\b|sold ?out/, 'full'],
];

const ATTENDANCES: Words<Attendance> = [
  [/mixt|mixed|hybrid/, 'mixed'],
  [/ligne|online|visio|virtuel|distan/, 'online'],
];

/** Roles of columns that say yes or no, strongest first. */
const FLAGS = ['cancelled', 'postponed', 'full'] as const;

/**
 * Titles carry what the feed has no column for: « ANNULÉ - Vide-grenier », « Foire (reportée en septembre) »,
 * « Concert – COMPLET », « REPORTÉ Loto ».
 */
const IN_TITLE =
  /(?:^|[([])\s*((?:annul|report)[ée]e?s?|complet)(?=\s*(?:[-–—:)\]!]|au\b|en\b))|\s[-–—:|]\s*((?:annul|report)[ée]e?s?|complet)[\s!.]*$/i;
/** Only capitals set it apart from the words that follow. */
const IN_CAPITALS = /^((?:ANNUL|REPORT)[ÉE]E?S?|COMPLET)\s+[\p{Lu}'’]*\p{Ll}/u;

/**
 * The status of an event: yes/no columns take precedence over codes and words of the status column, and these over the
 * title.
 */
export function readStatus(reading: Reading, title: string): EventStatus {
  return (
    FLAGS.find((role) => isYes(reading, role)) ??
    meaning<EventStatus>(reading, 'status', STATUSES) ??
    wordsOf(STATUSES, fold(inTitle(title))) ??
    'scheduled'
  );
}

function inTitle(title: string): string {
  const [, before, after] = IN_TITLE.exec(title) ?? IN_CAPITALS.exec(title) ?? [];
  return before ?? after ?? '';
}

/** On site, unless the row says otherwise: by a code, in words, or by having moved online. */
export function readAttendance(reading: Reading, status: EventStatus): Attendance {
  return (
    meaning<Attendance>(reading, 'attendance', ATTENDANCES) ??
    (readBoolean(textOf(reading, 'attendance')) || status === 'moved-online' ? 'online' : 'onsite')
  );
}

/** Whether a column says yes: `oui`, or its own words, such as « annulé ce jour » in a column « annulé ». */
function isYes(reading: Reading, role: Role): boolean {
  const text = textOf(reading, role);
  return text !== '' && (readBoolean(text) ?? !/^(non|pas|aucun)/.test(fold(text)));
}

/** The meaning of a code in the schema, else of the words; undefined when neither is known. */
function meaning<T extends string>(reading: Reading, role: 'status' | 'attendance', words: Words<T>): T | undefined {
  const codes: Readonly<Record<string, string>> = reading.schema.values?.[role] ?? {};
  for (const { value } of cellsOf(reading, role)) {
    const code = codeOf(value);
    if (Object.hasOwn(codes, code)) return codes[code] as T;
    const found = wordsOf(words, fold(labelOf(value, reading.lang)));
    if (found) return found;
  }
  return undefined;
}

function wordsOf<T>(words: Words<T>, text: string): T | undefined {
  return words.find(([pattern]) => pattern.test(text))?.[1];
}
