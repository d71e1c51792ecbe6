import { readSeasons } from './dates.js';
import { readDays, type Days } from './days.js';
import type { Half } from './half.js';
import { ALL_DAY, spanBetween, spanFrom } from '../spans.js';
import { numbered, type Cursor } from '../cursor.js';
import type { Season, Span } from '../types.js';

/** What French sentences about hours are made of. */
export type Element =
  /** `parted` when a comma or « et » comes before: these days may continue a list rather than qualify what precedes. */
  | { readonly kind: 'days'; readonly days: Days; readonly parted: boolean }
  /** `attached` when nothing but the days before can be meant: « samedi (de mai à juin) », « lundi des semaines paires ». */
  | {
      readonly kind: 'seasons';
      readonly seasons: readonly Season[];
      readonly parted: boolean;
      readonly attached?: true;
    }
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'half'; readonly half: Half }
  /**
   * « sur rendez-vous »; `besides` when it comes after « et », beside the hours rather than during them, `apart` when a
   * mark parts it from what is before.
   */
  | { readonly kind: 'comment'; readonly comment: string; readonly besides: boolean; readonly apart: boolean }
  | { readonly kind: 'closed' | 'except' | 'including' | 'break' | 'season-name' | 'all-year' };

export type Told<Kind extends Element['kind']> = Extract<Element, { kind: Kind }>;

/** Minutes after midnight until which an evening may last. An end after that, before the start, is a mistake. */
const LATEST_NIGHT = 6 * 60;

/** Odd and even weeks, by the number of the first one in a year: 1 and 2. */
const PARITIES = numbered('oddweeks evenweeks');
const JOINERS = new Set(['et', 'ou', '+', 'egalement']);
/** Words and marks that join others or announce hours, and mean nothing by themselves. */
const FILLERS = new Set(
  "le la les l' du de des d' en au aux a , : / & | - puis ainsi que est sont tous toutes chaque mois horaire horaires heures ouverture ouvertures ouvert ouverte ouverts ouvertes accueil public inclus compris hebdomadaire".split(
    ' ',
  ),
);
const TO = new Set(['-', 'a', 'au', "jusqu'"]);

const WORDS: Readonly<
  Record<Exclude<Element['kind'], 'days' | 'seasons' | 'span' | 'half' | 'comment'>, readonly string[]>
> = {
  closed: ['ferme', 'fermee', 'fermes', 'fermees', 'fermeture', 'fermetures'],
  except: ['sauf', 'hors', 'excepte', 'hormis'],
  including: ['including'],
  break: [';', '(', ')'],
  'season-name': ['ete', 'hiver', 'printemps', 'automne'],
  'all-year': ['yearround'],
};

/** The elements of a text in order; undefined when a word of it is none. */
export function readElements(cursor: Cursor): readonly Element[] | undefined {
  const found: Element[] = [];
  let parted = false;
  while (!cursor.done) {
    const besides = cursor.skip(JOINERS);
    if (cursor.done) break;
    const element = readElement(cursor, besides, parted || besides);
    parted = !element && (parted || besides || cursor.is('mark'));
    if (element) found.push(element);
    else if (!cursor.skip(FILLERS)) return undefined;
  }
  return found;
}

function readElement(cursor: Cursor, besides: boolean, parted: boolean): Element | undefined {
  const apart = cursor.is('mark', -1) && !cursor.at('(', -1);
  const comment = cursor.comment();
  if (comment) return { kind: 'comment', comment, besides, apart };
  const half = cursor.oneOf(['morning', 'afternoon']);
  if (half) return { kind: 'half', half };
  const days = cursor.attempt(readDays);
  if (days) return { kind: 'days', days, parted };
  const attached = cursor.attempt(readAside) ?? cursor.attempt(readWeeks);
  if (attached) return { kind: 'seasons', seasons: attached, parted, attached: true };
  const seasons = cursor.attempt(readSeasons);
  if (seasons) return { kind: 'seasons', seasons, parted };
  const span = cursor.attempt(readSpan);
  return span ? { kind: 'span', span } : readWord(cursor);
}

/** « (de mars à novembre) » */
function readAside(cursor: Cursor): readonly Season[] | undefined {
  if (!cursor.takes('(')) return undefined;
  cursor.skip(FILLERS);
  const seasons = readWeeks(cursor) ?? readSeasons(cursor);
  return cursor.takes(')') ? seasons : undefined;
}

/** « Semaines paires »: the weeks of a calendar, which numbers them as ISO 8601 does. */
function readWeeks(cursor: Cursor): readonly Season[] | undefined {
  const first = cursor.named(PARITIES);
  return first ? [{ from: 101, to: 1231, weeks: { from: first, to: 53, step: 2 } }] : undefined;
}

function readWord(cursor: Cursor): Element | undefined {
  for (const [kind, words] of Object.entries(WORDS) as [keyof typeof WORDS, readonly string[]][]) {
    if (cursor.oneOf(words)) return { kind };
  }
  return undefined;
}

/** « 9h-12h », « de 9 à 12h », « 9-12 », « à partir de 18h », « 24h/24 ». */
function readSpan(cursor: Cursor): Span | undefined {
  if (cursor.takes('allday')) return ALL_DAY;
  if (cursor.takes('partir') && (cursor.takes('de') || cursor.takes("d'"))) return startOf(cursor.value('time'));
  const isHour = cursor.is('time');
  const isPlain = cursor.at('de', -1) || (cursor.at('-', 1) && !startsDate(cursor));
  const from = cursor.value('time') ?? hourOf(cursor);
  if (from === undefined || !cursor.skip(TO)) return undefined;
  const to = cursor.value('time') ?? (isHour || isPlain ? hourOf(cursor, from) : undefined);
  return to === undefined ? undefined : spanOf(from === 1440 ? 0 : from, to);
}

/** Whether two numbers and a dash may be days of a month rather than hours: « fermé 10-12 », « le 10-12 », « 01-02 ». */
function startsDate(cursor: Cursor): boolean {
  const { text = '' } = cursor.peek(-1) ?? {};
  return ['le', 'les', 'du', ...WORDS.closed].includes(text) || !!cursor.peek()?.text.startsWith('0');
}

/** A number that stands for an hour: « de 9 à 12h »; not « de 14h à 1 », which lacks its end. */
function hourOf(cursor: Cursor, after = -1): number | undefined {
  const { text = '' } = cursor.peek() ?? {};
  const hours = /^\d\d?$/.test(text) ? cursor.value('number') : undefined;
  return hours !== undefined && hours <= 24 && hours * 60 > after ? hours * 60 : undefined;
}

function startOf(from: number | undefined): Span | undefined {
  return from === undefined ? undefined : spanFrom(from);
}

function spanOf(from: number, to: number): Span | undefined {
  return Math.max(from, to) > 1440 || (to <= from && to > LATEST_NIGHT) ? undefined : spanBetween(from, to);
}
