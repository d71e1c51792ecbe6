/** Digits that spreadsheets count with: what follows is the noise of binary fractions. */
const DIGITS = 15;

/** A number as a spreadsheet shows it where there is room: 17142.08 for 17142.079999999998. */
export function asCounted(number: number): string {
  return String(Number.isInteger(number) ? number : Number(number.toPrecision(DIGITS)));
}
