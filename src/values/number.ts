const PLAIN = /^[-+]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[-+]?\d{1,3})?$/i;
const GROUPED = /^[-+]?\d{1,3}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/;

/**
 * A number as people write them: `17 142,08 €`, `1.234,56`, `1,234.56`, `(250)` for minus 250. A single comma or point
 * marks the decimals. Undefined when the cell holds anything else than one number.
 */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.length > 60) return undefined;
  if (PLAIN.test(value)) return Number(value.replace(',', '.'));
  const text = value
    .trim()
    .replace(/\s?(?:€|%|eur|euros?)$/i, '')
    .replace(/^\((.+)\)$/, '-$1')
    .replace(/^[-\u2212\u2013]\s?/, '-')
    .replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1');
  if (PLAIN.test(text)) return Number(text.replace(',', '.'));
  if (!GROUPED.test(text)) return undefined;
  return Number(/,.*\.|,\d+,/.test(text) ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.'));
}
