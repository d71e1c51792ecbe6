/** The end of an address in one line: `…, 35600 Redon Cedex`. */
const POSTCODE_AND_COMMUNE =
  /^([^]*?)[\s,–-]*\b(\d{5})(?:\s+|\s*[,–-]\s*)(?!france$)(\p{L}[\p{L}\s'’-]*?)(?:\s+cedex.*)?(?:,\s*france)?\s*$/iu;

/** The end in another order, of The Events Calendar among others: `…, Redon, 35600, France`, or all there is. */
const COMMUNE_FIRST = /(?:^|, *)(\p{L}[^,\d]*), *(\d{5})(?:, *france)?$/iu;

/** Names that no commune has: in `92102 rue Blomet`, the number is that of a road in a register. */
const WAY =
  /^(rue|avenue|av|boulevard|bd|place|pl|quai|chemin|route|impasse|all[ée]e|square|cours|passage|villa|esplanade)\s/i;

/** Characters of the longest address that is searched for its parts. */
const LONG = 300;

export interface SplitAddress {
  /** The part before the postcode. */
  readonly street: string;
  /** That part split in two, where it starts with the name of the place: `Mairie, 2 rue du Port`. */
  readonly placeAndStreet: readonly [string, string];
  readonly postcode: string;
  readonly commune: string;
}

/** The parts of an address in one line; undefined when it does not end with a postcode and a commune. */
export function splitAddress(written: string): SplitAddress | undefined {
  const text = written.length < LONG ? withoutBars(written).replace(COMMUNE_FIRST, ', $2 $1') : '';
  const [, street = '', postcode, commune = ''] = POSTCODE_AND_COMMUNE.exec(text) ?? [];
  return postcode && !WAY.test(commune) ? { street, placeAndStreet: atComma(street), postcode, commune } : undefined;
}

/** Joins the parts that Tourinsoft separates by bars, the INSEE code last: `2 rue du Port|||28400|Nogent|28280`. */
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

/** The comma behind a name; not that of a house number, « 15 bis, avenue Foch ». */
const COMMA = /(?<!^\d+ ?(?:bis|ter|quater|[a-d])?),/i;

function atComma(text: string): [string, string] {
  const comma = text.search(COMMA);
  return comma < 0 ? [text, ''] : [text.slice(0, comma), text.slice(comma + 1).trim()];
}
