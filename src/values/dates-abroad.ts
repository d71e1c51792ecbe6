import { MONTHS } from './calendar-words.js';
import { plain } from './text.js';

/**
 * Months from January as `plain` writes them, in the languages of France's neighbours: German, Italian, Spanish,
 * Portuguese, Dutch, Catalan.
 */
const ABROAD = [
  'januar februar marz april mai juni juli august september oktober november dezember',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre',
].map((names) => names.split(' '));

/** « 12. Dezember », « 12 de diciembre de 2026 », « 12 d'agost ». */
const DATE = /\b(\d{1,2})[.ºª]? (?:de |d')?([a-z]{3,10})\b\.?(?:,? (?:del? )?(?=\d{4}\b))?/g;
/** « 12 e 13 dicembre », « vom 2. bis 4. Januar ». */
const AND = /(?<=\d)[.ºª]? (?:e|y|i|und|en) (?=\d)/g;
const TO = /(?<=\d)[.ºª]? (?:al|ao|tot|bis(?: zum)?) (?=\d)/g;
/** `19.30 Uhr`, `ore 21`. */
const CLOCK = /\b(\d{1,2})(?:[.:](\d\d))? uhr\b|\b(?:alle )?ore (\d{1,2})(?:[.:](\d\d))?/g;

/** A text in French where it names days and hours as German, Italian, Spanish, Portuguese, Dutch and Catalan do. */
export function datesInFrench(text: string): string {
  return plain(text)
    .replace(AND, ' et ')
    .replace(TO, ' au ')
    .replace(DATE, (written, day: string, word: string) => {
      const month = monthAbroad(word);
      return month === undefined ? written : `${day} ${month} `;
    })
    .replace(CLOCK, (_clock, german, half, italian, other) => {
      const [hour, minutes] = [german ?? italian, half ?? other] as (string | undefined)[];
      return `${hour ?? ''}h${minutes ?? ''}`;
    })
    .trim();
}

/** By its name, or three letters of it and more: no two of those languages mean different months by the same letters. */
function monthAbroad(word: string): string | undefined {
  for (const names of ABROAD) {
    const index = names.findIndex((name) => name.startsWith(word));
    if (index >= 0) return MONTHS[index];
  }
  return undefined;
}
