import { readDecimal } from './number.js';

/** A number exactly as decimals, as text that `Intl.NumberFormat` takes: `17142.08`, `-250`. */
export type Decimal = string;

/** A whole number of units of `10 ** -scale`. */
export interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

const PARTS = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i;
/** The most significant digits read: no town publishes longer numbers, and they would be slow to add up. */
const DIGITS = 40;

/**
 * Reads a number without loss of precision: `17 142,08 €`, `1.234,56`, `1,234.56`, `(250)` for minus 250; not `12 k€`.
 * A single comma or point is the decimal separator. Trailing zeros are dropped. Undefined when the cell holds anything
 * but one number.
 */
export function readScaled(value: unknown): Scaled | undefined {
  const [all, sign = '', whole = '', decimals = '', exponent = '0'] = PARTS.exec(readDecimal(value) ?? '') ?? [];
  return all ? scaledOf(sign, whole, decimals, Number(exponent)) : undefined;
}

function scaledOf(sign: string, whole: string, decimals: string, exponent: number): Scaled | undefined {
  const digits = (whole + decimals).replace(/^0+(?=\d)/, '');
  const kept = digits.replace(/0+$/, '');
  const scale = decimals.length - exponent - (digits.length - kept.length);
  if (!kept) return { units: 0n, scale: 0 };
  if (Math.abs(scale) + kept.length > DIGITS) return undefined;
  const units = BigInt(sign + kept.padEnd(kept.length + Math.max(0, -scale), '0'));
  return { units, scale: Math.max(0, scale) };
}

/** `17142.08` for 1714208 at scale 2. */
export function decimal(units: bigint, scale: number): Decimal {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return sign + digits.slice(0, point) + (scale ? `.${digits.slice(point)}` : '');
}
