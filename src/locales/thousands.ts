/** A whole number with its thousands parted. `Intl` takes fifty milliseconds of a slow phone to say the first one. */
export function thousands(number: number, sign: string): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, sign);
}
