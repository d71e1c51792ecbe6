import { inTwentyFourHours } from './english.js';
import { readFrench } from './french/french.js';
import { readOsm } from './osm/osm.js';
import { readButInSchoolHolidays } from './school-holidays.js';
import type { Hours } from './types.js';

/** From sunrise to sunset in OpenStreetMap's syntax, which becomes a comment: the hours change every day. */
const DAYLIGHT = /\b(?:sunrise|dawn) ?- ?(?:sunset|dusk)\b/gi;

/** What French spreadsheets make of `24/7`: a day of July. */
const EVER_OPEN = /^24[-/. ]juil\.?$/i;

/** The subject in « La mairie est ouverte de… », which is dropped; a day is kept: « le lundi est ouvert »… */
const SUBJECT =
  /^l(?:es? |a |['’])(?!(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)[\p{L}-]+ (?:municipale? |communale? )?(?:est|sont) (?=ouvert)/iu;

/**
 * Opening hours in French sentences, with English halves of a day, by daylight, or out of school holidays; undefined when a
 * word is not understood.
 */
export function readSentence(text: string): Hours | undefined {
  if (EVER_OPEN.test(text)) return readOsm('24/7');
  const said = text.replace(DAYLIGHT, '"du lever au coucher du soleil"');
  if (said !== text) return readOsm(said);
  return readPlainly(text) ?? readButInSchoolHolidays(text, (rest) => readOsm(rest) ?? readPlainly(rest));
}

function readPlainly(text: string): Hours | undefined {
  const english = inTwentyFourHours(text);
  return english === undefined ? readFrench(text.replace(SUBJECT, '')) : readOsm(english);
}
