/** A number exactly as decimals, as text that `Intl.NumberFormat` takes: `17142.08`, `-250`. */
export type Decimal = string;

/** A whole number of units of `10 ** -scale`. */
export interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

const PLAIN = /^([-+]?)(\d*)(?:[.,](\d*))?(?:e([-+]?\d{1,3}))?$/i;
const GROUPED = /^[-+]?\d{1,3}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/;
const UNIT = /\s?(?:€|%|eur|euros?)$/i;
/** Numbers beyond it are none that a town publishes, and cost more than they tell. */
const DIGITS = 40;

/**
 * A number as people write them, without loss: `17 142,08 €`, `1.234,56`, `1,234.56`, `(250)` for minus 250, `12 k€` not.
 * A single comma or point marks the decimals. Undefined when the cell holds anything else than one number.
 */
export function readAmount(value: unknown): Decimal | undefined {
  const scaled = readScaled(value);
  return scaled && decimal(scaled.units, scaled.scale);
}

/** The same, as whole units of a power of ten; without needless zeros at the end. */
export function readScaled(value: unknown): Scaled | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > 60) return undefined;
  const bare = bareOf(text);
  const [all, sign = '', whole = '', decimals = '', exponent = '0'] = PLAIN.exec(bare) ?? [];
  if (!all || !(whole + decimals)) return undefined;
  return scaledOf(sign, whole, decimals, Number(exponent));
}

/** Digits, a sign and one mark of decimals: what `PLAIN` reads. */
function bareOf(text: string): string {
  const bare = text
    .trim()
    .replace(UNIT, '')
    .replace(/^\((.+)\)$/, '-$1')
    .replace(UNIT, '')
    .replace(/^[\u2212\u2013]\s?/, '-')
    .replace(/^([-+])\s+/, '$1')
    .replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1');
  if (!GROUPED.test(bare) || PLAIN.test(bare)) return bare;
  return /,.*\.|,\d+,/.test(bare) ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.');
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
