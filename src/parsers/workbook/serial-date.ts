import { asCounted } from './counted.js';

/** The meaning of a number in a cell, by the cell's format; percentages have a number of decimals. */
export type NumberKind = 'number' | 'date' | 'time' | { readonly digits: number } | { readonly decimals: number };

/** Formats that every spreadsheet has by these numbers (ECMA-376, 18.8.30). */
const BUILT_IN: readonly (readonly [from: number, to: number, kind: NumberKind])[] = [
  [9, 9, { decimals: 0 }],
  [10, 10, { decimals: 2 }],
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
];

/** The meaning of numbers in a cell with a built-in format. */
export function builtInKind(id: number): NumberKind {
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';
}

/**
 * The meaning of numbers in a custom format: `dd/mm/yyyy`, `[$-40C]d mmmm yyyy;@`, `hh:mm`; `00000` is a postcode,
 * `0.00%` a percentage.
 */
export function kindOf(format: string): NumberKind {
  const [code = ''] = format.replace(/"[^"]*"|\\.|_./g, '').split(';');
  const bare = code.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/^0{2,}$/.test(bare)) return { digits: bare.length };
  if (bare.includes('%')) return { decimals: /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0 };
  if (/general|standard/i.test(bare)) return 'number';
  if (/[yd]/i.test(bare)) return 'date';
  if (/[hs]/i.test(bare)) return 'time';
  return /m/i.test(bare) ? 'date' : 'number';
}

const DAY = 86_400_000;
const MINUTES_A_DAY = 1440;

/**
 * A spreadsheet's number as text: dates in ISO 8601, with their time if any, without time zone.
 *
 * @param serial days since 30 December 1899, or 1 January 1904 when `since1904`
 */
export function serialText(serial: number, kind: NumberKind, since1904 = false): string {
  if (typeof kind === 'object')
    return 'digits' in kind ? String(serial).padStart(kind.digits, '0') : share(serial, kind.decimals);
  if (kind === 'number' || !(serial >= 0 && serial < 2_958_466)) return asCounted(serial);
  const minutes = Math.round(serial * MINUTES_A_DAY);
  const clock = clockOf(minutes % MINUTES_A_DAY);
  if (kind === 'time' || serial < 1) return clock;
  const days = Math.floor(minutes / MINUTES_A_DAY) + (since1904 ? 1462 : 0);
  const day = new Date(Date.UTC(1899, 11, 30) + days * DAY).toISOString().slice(0, 10);
  return minutes % MINUTES_A_DAY ? `${day}T${clock}` : day;
}

/** A percentage as the spreadsheet shows it: « 4,12 % ». */
function share(part: number, decimals: number): string {
  return `${Number(asCounted(part * 100))
    .toFixed(Math.min(decimals, 10))
    .replace('.', ',')}\u00a0%`;
}

function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
