/** As text for a `script` element, which no value can close. */
export function serialiseJsonLd(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
