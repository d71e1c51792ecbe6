/** Words are written with spaces that do not break; tests are read with ordinary ones. */
export function plain(text = ''): string {
  return text.replaceAll('\u00a0', ' ');
}
