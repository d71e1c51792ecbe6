/** The beginning of a formula in spreadsheets, including full-width forms of East Asian keyboards. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20][^]/;
/** A number with its sign, or a phone number: they do nothing by themselves. */
const NUMBER = /^[-+]\d[\d\s.,]*[€%]?$/;

/**
 * A cell as text that no spreadsheet runs: what would be a formula is preceded by an apostrophe. Plain negative numbers stay
 * numbers.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function harmless(value: unknown): string {
  const text = written(value);
  return FORMULA.test(text) && !(text.length < 60 && NUMBER.test(text)) ? `'${text}` : text;
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join('; ');
  return JSON.stringify(value) ?? '';
}
