/** `-12`, `1234,5`, `,5`, `1.2e3` */
const PLAIN = /^[-+]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[-+]?\d{1,3})?$/i;
/** `1.234.567,89`, `1,234.56` */
const GROUPED = /^[-+]?\d{1,3}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/;
/** « € », « EUR », « % », « euros », « € HT », at either end. */
const UNIT = /^(€|eur)\s?|\s?(€|%|eur(os?)?)?(\s?(ht|ttc))?$/gi;

/**
 * A number as people write them: `17 142,08 €`, `1.234,56`, `1,234.56`, `(250)` and `250-` for minus 250, `45 678 € HT`. A single
 * comma or point marks the decimals. Undefined when the cell holds anything else than one number.
 */
export function readNumber(value: unknown): number | undefined {
  const plain = readDecimal(value);
  return plain === undefined ? undefined : Number(plain);
}

/** The same as text, with all its decimals: what `Number` and `Intl.NumberFormat` read. */
export function readDecimal(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string' || value.length > 60) return undefined;
  if (PLAIN.test(value)) return value.replace(',', '.');
  const text = value
    .trim()
    .replace(UNIT, '')
    .replace(/^\((.+)\)$|^(.+)-$/, '-$1$2')
    .replace(UNIT, '')
    .replace(/^[-\u2212\u2013]\s?/, '-')
    .replace(/^\+\s*/, '')
    .replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1');
  if (PLAIN.test(text)) return text.replace(',', '.');
  if (!GROUPED.test(text)) return undefined;
  return /,.*\.|,\d+,/.test(text) ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
}
