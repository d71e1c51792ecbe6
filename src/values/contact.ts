/** `mailto:` the first e-mail address of a cell, and nothing that comes after it. */
export function mailUrl(text: string): string | undefined {
  const address = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.)+[a-z]{2,24}/i.exec(text);
  return address ? `mailto:${address[0]}` : undefined;
}

/**
 * A French number (`02 99 71 05 27`, `+33 2 99 71 05 27`, `0033 (0)2.99…`) between other characters than digits, or an
 * international one after its `+`.
 */
const PHONE =
  /(?:^|[^\d+])((?:(?:\+|00)33[\s.-]?(?:\(0\))?|0)[\s.-]?[1-9](?:[\s./-]?\d){8}(?!\d)|\+[1-9](?:[\s.()/-]{0,2}\d){7,14})/;
/** A short number, the first of its cell: `115`, `3975`, `39 75`, `10 14`. */
const SHORT = /^\D*(1\d\d|(?:10|3\d)\s?\d\d)(?!\s?\d)/;

/** `tel:` the first phone number of a cell: French, international or of four digits (`3975`). */
export function phoneUrl(text: string): string | undefined {
  const number = (PHONE.exec(text) ?? SHORT.exec(text))?.[1];
  return (
    number &&
    `tel:${number
      .replace('(0)', '')
      .replace(/^00/, '+')
      .replace(/[^\d+]/g, '')}`
  );
}

/** With the zero that a spreadsheet takes off what it holds for a quantity: « 02 99 71 05 27 » for 299710527. */
export function withZero(number: string): string {
  return /^[1-9]\d{8}$/.test(number) ? `0${number}`.replace(/\d\d(?=\d)/g, '$&\u00a0') : number;
}
