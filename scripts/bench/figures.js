/** @param {readonly number[]} numbers */
export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/** A whole number with its thousands parted. @param {number} number */
export function whole(number) {
  return Math.round(number).toLocaleString('en');
}
