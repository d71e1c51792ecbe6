/** JSON for a `script` element, escaped so that no value can close it. */
export function serialiseJsonLd(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
