/** What people write for nothing. */
const NOTHING = /^(?:nc|n\.c\.|n\/?a|nan|null|none|néant|cdl|non (?:communiqué|renseigné)|[-–—.?]+)$/i;

/** Whether a text only says that there is nothing to say. */
export function isNothing(text: string): boolean {
  return text.length < 20 && NOTHING.test(text);
}
