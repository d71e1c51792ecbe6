/** `…, 35600 Redon Cedex` at the end of an address written in one go. */
const POSTCODE_AND_COMMUNE = /^([^]*?)[\s,–-]*\b(\d{5})\s+(\p{L}[\p{L}\s'’-]*?)(?:\s+cedex.*)?(?:,\s*france)?\s*$/iu;

/** Longer than any address: what is not one is not searched for its parts. */
const LONG = 300;

export interface SplitAddress {
  /** What comes before the postcode. */
  readonly street: string;
  readonly postcode: string;
  readonly commune: string;
}

/** The parts of an address written in one go; undefined when it does not end with a postcode and a commune. */
export function splitAddress(text: string): SplitAddress | undefined {
  const [, street = '', postcode = '', commune = ''] =
    text.length < LONG ? (POSTCODE_AND_COMMUNE.exec(text) ?? []) : [];
  return postcode ? { street, postcode, commune } : undefined;
}
