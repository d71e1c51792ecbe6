/** The sign before one more parameter of an address. */
export function querySign(address: string): '?' | '&' {
  return address.includes('?') ? '&' : '?';
}
