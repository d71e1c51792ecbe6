import { fold } from '../../values/text.js';

/** What a cell of a timetable says, with its row. */
export interface Said {
  readonly title: string;
  /** As written; `''` for the whole day. */
  readonly hours: string;
  /** What else is written there. */
  readonly more: string;
}

/** Longer cells are cut before they are looked through. */
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
 * What takes place on a day: its hours where the row names it, its name where the row tells the hours, both, or only a
 * sign. Lines that have hours each tell something each. None for what is empty, or says that nothing takes place.
 */
export function cellIn(text: string, row: Pick<Said, 'title' | 'hours'>): Said[] {
  const cell = text.slice(0, LONGEST);
  if (!/[\p{L}\p{N}✓✔●•×☑]/u.test(cell) || CLOSED.test(fold(cell))) return [];
  if (MARK.test(cell)) return [{ ...row, more: '' }];
  const lines = cell.split(/\s*[\n;|]\s*/).filter(Boolean);
  const isList = lines.length > 1 && lines.every((line) => hoursIn(line));
  return isList ? lines.map((line) => lineIn(line, row)) : [lineIn(cell, row)];
}

/** Whether a cell names what takes place beside its hours. */
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

/** Without hours, and what stood between these and the words. */
function wordsIn(line: string): string {
  return line
    .replace(HOURS, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,:/–-]+|[\s,:/–-]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1');
}
