import { plain } from '../../values/text.js';
import type { Token } from '../cursor.js';

/** An hour as it is written beside others of its kind. */
const HOUR = '(\\d\\d? ?h(?: ?[0-5]\\d(?!\\d| ?h))?)';
/** « 9h/12h - 14h/17h »: unlike « 9h-12h / 14h-17h », these bars stand where others write a dash. */
const BARRED = new RegExp(`(?<!- ?)\\b${HOUR} ?/ ?${HOUR} ?- ?${HOUR} ?/ ?${HOUR}(?! ?-)`, 'g');
/** « 9h/12h »: a bar for a dash; not « 24h/24 ». */
const BAR = new RegExp(`\\b(?!24)${HOUR} ?/ ?${HOUR}`, 'g');
/** « 9h-12h », « 9h à 12 »: a text that has these uses bars for something else. */
const DASHED = new RegExp(`${HOUR} ?(?:-|a|au) ?\\d`);

/** What is said in several words, or several ways, as one word of ours. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  // The other half of a day: the hours tell it already.
  [/(?<=\d ?h ?\d{0,2}) ?\/ ?fermee?(?= ?(?:;|$))/g, ''],
  [/(?<=: ?)fermee? ?\/ ?(?=\d\d? ?h)/g, ''],
  // Quarters of an hour, which no month is called after.
  [/(?<![\d.])(\d\d?)\.(00|15|30|45) ?- ?(\d\d?)\.(00|15|30|45)(?![\d.])/g, '$1h$2-$3h$4'],
  // Four digits, unless they may be years.
  [/\b(?!(?:19|20)\d\d ?- ?(?:19|20))([01]\d|2[0-4])(00|15|30|45) ?- ?([01]\d|2[0-4])(00|15|30|45)\b/g, '$1h$2-$3h$4'],
  // Seconds: « 09:00:00 ».
  [/(\d:\d\d):00\b/g, '$1'],
  // « 9h > 12h »
  [/(?<=\d ?h? ?\d{0,2}) ?> ?(?=\d)/g, '-'],
  [/(?<=\d ?h ?\d{0,2}) du matin\b/g, ''],
  [/\bsemaines? paires?\b/g, ' evenweeks '],
  [/\bsemaines? impaires?\b/g, ' oddweeks '],
  // « 1ers »
  [/\b(\d)(er|ere|e|eme)s\b/g, '$1$2'],
  [/\bfermetures? annuelles?\b/g, 'fermeture'],
  [/\b(?:en )?(?:acces libre|libre acces|accessible|acces)\b/g, ' '],
  // « 24h/24 et 7j/7 », « 7 jours sur 7 », « 7/7 24h », « 24/7 », « H24 »
  [/(24 ?h? ?(?:\/|sur) ?24(?: ?h)?,? ?(?:et |- ?)?)7 ?(?:\/|sur) ?7(?: ?j(?:ours?)?\b)?/g, '$1 everyday '],
  [/\b7 ?(?:j(?:ours)?|\/j) ?(?:\/|sur) ?7(?: ?j(?:ours)?\b)?/g, ' everyday '],
  [/\b7 ?\/ ?7(?=,? ?(?:et |- ?)?24 ?h?)/g, ' everyday '],
  [/\b24 ?\/ ?7\b/g, ' everyday allday '],
  [/\bh24\b/g, ' allday '],
  [/\b24 ?h?(?:eures)? ?(?:\/|sur) ?24(?: ?h(?:eures)?\b)?/g, ' allday '],
  [/\btous les jours(?! f)(?: de la semaine)?|\bt\.?l\.?j\b\.?|\bchaque jour\b/g, ' everyday '],
  [/\b(?:en|la) semaine\b/g, ' workweek '],
  [/\btoute l'annee\b/g, ' yearround '],
  // « dimanches et jours fériés inclus »
  [/\b((?:les )?(?:dimanches? et )?(?:les )?(?:jours )?)feries (?:inclus|compris)\b/g, 'y compris $1feries'],
  [/\b(?:jours? )?feriee?s?\b/g, ' holidays '],
  [/\by compris\b/g, ' including '],
  [/\b(?:tous les|chaque) matins?\b/g, ' everyday morning '],
  [/\b(?:tou(?:te)?s les|chaque) apres[- ]midis?\b/g, ' everyday afternoon '],
  [/\bapres[- ]midis?\b/g, ' afternoon '],
  [/\bmatin(?:s|ee)?\b/g, ' morning '],
  [/\bweek[- ]?ends?\b/g, ' weekend '],
  [/\bsans interruption\b|\bnon[- ]?stop\b|\ben continu\b|\bjournee continue\b/g, ' '],
  [/\b(lun?|mar?|mer?|jeu?|ven?|sam?|dim?|janv|fev|fevr|avr|juil|sept|oct|nov|dec)\./g, '$1'],
];

/** Days in OpenStreetMap's letters beside hours as the French write them: « Mo-Fr 9h-12h ». */
const LETTERS: Readonly<Record<string, string>> = { mo: 'lu', tu: 'ma', we: 'me', th: 'je', fr: 've', su: 'di' };
const LETTERED = /\b(?:mo|tu|we|th|fr|su)\b/g;

/** « uniquement sur rendez-vous », « sur RDV » */
const APPOINTMENT = /((?:uniquement |seulement )?sur (?:rendez[- ]?vous|rdv)(?: uniquement| seulement)?)(?![a-z])/;
/** « 01/04 », « 1er/04/2026 »; not « 12/14h ». */
const DATE = /(\d\d?)(?:er)?\/(\d\d?)(?:\/(\d{4}))?(?! ?h|[\d/]|:\d)/;
/** « 9h », « 9 h 30 », « 9 heures », « 9h30mn », « 09:30 »; of « 9h 12h », only the first. */
const TIME = /(\d\d?)(?: ?h(?:eures?\b|rs?\b)?(?![a-z])(?: ?([0-5]\d)(?:mi?n)?(?![\dh:]| ?h))?|:([0-5]\d)(?!\d))/;
const NOON = /(midi|minuit)\b/;
const NUMBER = /(\d+)(?:eme|ere|er|nde|nd|de|e)?(?![a-z\d])/;
const REST = /[a-z]+'?|[-;.,:()/|&+]/;

/** A line, a bullet, a bracket or a dot ends a sentence as a semicolon does. */
const BREAK = /[\r\n•·*[\]]+/g;
const DASH = /[‐‑‒–—−→]/g;

const PIECE = new RegExp(
  [/\s+/, APPOINTMENT, DATE, TIME, NOON, NUMBER, REST].map(({ source }) => source).join('|'),
  'y',
);

/** The tokens of French words about hours; undefined when something else stands among them. */
export function frenchTokens(text: string): Token[] | undefined {
  const plainly = withDashes(plain(text.replace(BREAK, ' ; ').replace(DASH, '-').replace(/"/g, ' ')));
  const spelled = PHRASES.reduce((said, [phrase, word]) => said.replace(phrase, word), inFrenchLetters(plainly));
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < spelled.length) {
    const match = PIECE.exec(spelled);
    if (!match) return undefined;
    tokens.push(...tokensOf(match));
  }
  return tokens;
}

/** Replaces OpenStreetMap's letters for days, unless hours have colons: the text is then in its syntax, and left alone. */
function inFrenchLetters(text: string): string {
  return /\d:\d/.test(text) ? text : text.replace(LETTERED, (day) => LETTERS[day] ?? day);
}

function withDashes(text: string): string {
  const parted = text.replace(BARRED, '$1-$2 et $3-$4');
  return parted !== text || !DASHED.test(text) ? parted.replace(BAR, '$1-$2') : text;
}

type Groups = readonly (string | undefined)[];

function tokensOf([all = '', appointment, day, month, year, ...hour]: Groups): Token[] {
  if (!all.trim()) return [];
  if (appointment) return [{ kind: 'comment', text: appointment.replace('rdv', 'rendez-vous'), value: 0 }];
  if (day)
    return [number(day), { kind: 'word', text: `month${Number(month)}`, value: 0 }, ...(year ? [number(year)] : [])];
  return [hourToken(all, hour)];
}

function hourToken(all: string, [hours, afterH, afterColon, noon, digits]: Groups): Token {
  if (hours) return { kind: 'time', text: all, value: Number(hours) * 60 + Number(afterH ?? afterColon ?? 0) };
  if (noon) return { kind: 'time', text: all, value: noon === 'midi' ? 720 : 1440 };
  if (digits) return { ...number(digits), text: all };
  return { kind: /[a-z]/.test(all) ? 'word' : 'mark', text: all === '.' ? ';' : all, value: 0 };
}

function number(digits: string): Token {
  return { kind: 'number', text: digits, value: Number(digits) };
}
