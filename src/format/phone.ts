const GLUED = /(?<![\d+])(\+33|0)([1-9])(\d\d)(\d\d)(\d\d)(\d\d)(?!\d)/g;

/** French numbers in pairs of digits, as they are read aloud; the rest as it is. */
export function formatPhone(text: string): string {
  return text.replace(GLUED, (_, start: string, ...digits: string[]) => {
    const first = start === '0' ? start : `${start}\u00a0`;
    return first + digits.slice(0, 5).join('\u00a0');
  });
}
