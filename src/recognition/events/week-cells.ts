import { fold } from '../../values/text.js';

/** A session in a cell of a timetable, completed by its row. */
export interface Said {
  readonly title: string;
  /** As written; `''` for the whole day. */
  readonly hours: string;
  /** The rest of the text. */
  readonly more: string;
}

/** Characters of a cell that are read. */
const LONGEST = 1000;
const HOUR = '\\d{1,2} ?(?:h(?:eures?)?(?: ?[0-5]\\d(?!\\d| ?h))?|:[0-5]\\d)';
/** « 9h-10h », « de 14 h à 16 h 30 », « 18:00 / 19:00 », « 10-12h », « à partir de 20h ». */
const HOURS = new RegExp(
  `(?:(?:de|à|dès|à partir de) )?(?:\\d{1,2} ?[-–à] ?)?${HOUR}(?: ?(?:[-–—/>,]|à|et) ?(?:de )?${HOUR}){0,5}`,
  'gi',
);
const MARK = /^(?:x|oui|1|true|yes|ok|[✓✔●•×☑])$/i;
const CLOSED = /^(?:ferme|closed|neant|non|0|false|no|aucun|rien|relache|pas de|off)/;

/**
 * The sessions in a cell: the cell has the hours where the row has the title, the title where the row has the hours,
 * both, or only a mark. Several lines with hours are several sessions. None for a cell that is empty, or says that
 * nothing takes place.
 */
export function cellIn(text: string, row: Pick<Said, 'title' | 'hours'>): Said[] {
  const cell = text.slice(0, LONGEST);
  if (!/[\p{L}\p{N}✓✔●•×☑]/u.test(cell) || CLOSED.test(fold(cell))) return [];
  if (MARK.test(cell)) return [{ ...row, more: '' }];
  const lines = cell.split(/\s*[\n;|]\s*/).filter(Boolean);
  const isList = lines.length > 1 && lines.every((line) => hoursIn(line));
  return isList ? lines.map((line) => lineIn(line, row)) : [lineIn(cell, row)];
}

/** Whether a cell has a title beside its hours. */
export function namesItself(cell: string): boolean {
  const line = cell.slice(0, LONGEST);
  return hoursIn(line) !== '' && /\p{L}{3}/u.test(wordsIn(line));
}

function lineIn(line: string, { title, hours }: Pick<Said, 'title' | 'hours'>): Said {
  const own = hoursIn(line);
  const words = wordsIn(line);
  if (title) return { title, hours: own || hours, more: words };
  const [first = '', ...others] = words.split(/\n/);
  return { title: first.trim(), hours: own || hours, more: others.join('\n').trim() };
}

function hoursIn(line: string): string {
  return (line.match(HOURS) ?? []).join(', ');
}

/** A line without its hours and the punctuation around them. */
function wordsIn(line: string): string {
  return line
    .replace(HOURS, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,:/–-]+|[\s,:/–-]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1');
}
