/** Degrees, minutes, seconds, and a point of the compass before or after them, in French or English. */
const DEGREES =
  /^([NSEOW])?\s*(-?\d{1,3})\s*[°º]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|’’)\s*)?([NSEOW])?$/i;

/** A centimetre: beyond, digits only tell how numbers are stored. */
const PRECISION = 1e7;

/** `48°07'02,5" N` as degrees: minus to the south and to the west. Undefined for all else. */
export function readSexagesimal(value: unknown): number | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const [all, before, degrees = '', minutes = '0', seconds = '0', after] = DEGREES.exec(value.trim()) ?? [];
  if (!all) return undefined;
  const size = Math.abs(Number(degrees)) + decimal(minutes) / 60 + decimal(seconds) / 3600;
  const isMinus = degrees.startsWith('-') || /[sow]/i.test(before ?? after ?? '');
  return Math.round((isMinus ? -size : size) * PRECISION) / PRECISION;
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}
