/** `…, 35600 Redon Cedex` at the end of an address written in one go. */
const POSTCODE_AND_COMMUNE =
  /^([^]*?)[\s,–-]*\b(\d{5})(?:\s+|\s*[,–-]\s*)(\p{L}[\p{L}\s'’-]*?)(?:\s+cedex.*)?(?:,\s*france)?\s*$/iu;

/** What no commune is called: `92102 rue Blomet` starts with the number that a road has in a register. */
const WAY =
  /^(rue|avenue|av|boulevard|bd|place|pl|quai|chemin|route|impasse|all[ée]e|square|cours|passage|villa|esplanade)\s/i;

/** Longer than any address: what is not one is not searched for its parts. */
const LONG = 300;

export interface SplitAddress {
  /** What comes before the postcode. */
  readonly street: string;
  /** The same, where it starts with the name of the place: `Mairie, 2 rue du Port`. */
  readonly placeAndStreet: readonly [string, string];
  readonly postcode: string;
  readonly commune: string;
}

/** The parts of an address written in one go; undefined when it does not end with a postcode and a commune. */
export function splitAddress(written: string): SplitAddress | undefined {
  const text = written.length < LONG ? withoutBars(written) : '';
  const [, street = '', postcode, commune = ''] = POSTCODE_AND_COMMUNE.exec(text) ?? [];
  return postcode && !WAY.test(commune)
    ? { street, placeAndStreet: street ? atComma(street) : [text, ''], postcode, commune }
    : undefined;
}

/** Tourinsoft writes the parts of an address between bars, the INSEE code last: `2 rue du Port|||28400|Nogent|28280`. */
function withoutBars(text: string): string {
  if (!text.includes('|')) return text;
  const parts = text
    .replace(/\|\d{5}$/, '')
    .replace(/\|(\d{5})\|/, '|$1 ')
    .split('|');
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');
}

function atComma(text: string): [string, string] {
  const comma = text.indexOf(',');
  return comma < 0 ? [text, ''] : [text.slice(0, comma), text.slice(comma + 1).trim()];
}
