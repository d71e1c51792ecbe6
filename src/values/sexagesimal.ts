import { readNumber } from './number.js';
import { type Point, readPosition } from './position.js';

/** A point of the compass, in French or English; a small « s » stands for seconds. */
const COMPASS = '[NSEOW]|[neow]|[Nn](?:ord|orth)|[Ss](?:ud|outh)|[Ee]a?st|[Oo]uest|[Ww]est|NORD|SUD|EST|OUEST';
const NUMBER = '\\d{1,3}(?:[.,]\\d{1,12})?';
const SEXTIETH = '\\d{1,2}(?:[.,]\\d{1,12})?';

/** Degrees, then minutes, then seconds, each parted from the next by its sign, a letter, a colon or a space. */
const ANGLE = new RegExp(
  `^(?:(${COMPASS})[\\s:]*)?(-?${NUMBER})(\\s*(?:[°º]|deg|d)|:)?\\s*` +
    `(?:(?<=[\\s°ºdg:])(${SEXTIETH})(?:\\s*(?:['’′´]|mi?n|m)|:)?\\s*` +
    `(?:(?<=[\\s'’′´mn:])(${SEXTIETH})\\s*(?:["”″]|['’′]{2}|sec|s)?\\s*)?)?(${COMPASS})?$`,
);

/** Steps in a degree, of a centimetre each: further digits come from the computation. */
const PRECISION = 1e7;
const LONGEST = 80;

interface Angle {
  readonly degrees: number;
  /** First letter of the point of the compass, small; `''` when it has none. */
  readonly towards: string;
}

/** `48°07'02,5" N`, `48 07 02.5 N`, `48° 7,04'` as degrees: minus to the south and to the west. Undefined for all else. */
export function readSexagesimal(value: unknown): number | undefined {
  return typeof value === 'string' && value.length < LONGEST ? angleOf(value)?.degrees : undefined;
}

/** Two of them in one cell, as maps copy them: `47°39'05.8"N 2°05'04.2"W`, `47.6516° N, 2.0845° W`. */
export function readSexagesimalPoint(text: string): Point | undefined {
  if (text.length > LONGEST) return undefined;
  for (const { index } of text.matchAll(/[\s,;/|NSEOW"”″'’′]/g)) {
    const [one, other] = [angleOf(text.slice(0, index + 1)), angleOf(text.slice(index + 1))];
    if (one && other) return pointOf(one, other);
  }
  return undefined;
}

function pointOf(one: Angle, other: Angle): Point | undefined {
  const isSwapped = /[eow]/.test(one.towards) || /[ns]/.test(other.towards);
  return isSwapped ? readPosition(other.degrees, one.degrees) : readPosition(one.degrees, other.degrees);
}

function angleOf(text: string): Angle | undefined {
  const trimmed = text.replace(/^[\s,;/|]+|[\s,;/|]+$/g, '');
  const [all, before, degrees = '', sign, minutes, seconds, after] = ANGLE.exec(trimmed) ?? [];
  const compass = before ?? after;
  // A plain number, or two of them, may be anything.
  if (!all || (before && after) || !(sign ?? seconds ?? compass)) return undefined;
  const size = sizeOf(degrees, minutes, seconds);
  if (size === undefined) return undefined;
  const towards = (compass ?? '').charAt(0).toLowerCase();
  const isMinus = degrees.startsWith('-') || /[sow]/.test(towards);
  return { degrees: Math.round((isMinus ? -size : size) * PRECISION) / PRECISION, towards };
}

/** An angle without its sign, in degrees; undefined when its parts make no angle. */
function sizeOf(degrees: string, minutes?: string, seconds?: string): number | undefined {
  const parts = [degrees, minutes ?? '0', seconds ?? '0'].map((part) => readNumber(part) ?? NaN);
  const [whole = NaN, sixtieths = NaN, last = NaN] = parts;
  if (!(sixtieths < 60 && last < 60) || (minutes && !Number.isInteger(whole))) return undefined;
  return Math.abs(whole) + sixtieths / 60 + last / 3600;
}
