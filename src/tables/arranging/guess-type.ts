import { readDate, readSerial } from '../../values/date.js';
import { readJson } from '../../values/json.js';
import { readNumber } from '../../values/number.js';
import { readPlainDate } from '../../values/plain-date.js';
import { header } from '../../values/text.js';
import { readYear } from '../cells/number.js';
import type { Sample } from './sample.js';
import type { ColumnType } from '../types.js';

/** Share of unreadable cells that a type allows: one in fifty, and none in a short table. */
const WRONG = 0.02;
const SHORT = 50;
/**
 * The same when the name of the column or a currency makes the type plain: one in ten, and one in any case when `RIGHT`
 * cells are readable.
 */
const PLAINLY_WRONG = 0.1;
const RIGHT = 5;
const LONG = 160;

interface Guess {
  readonly type: ColumnType;
  /** Pattern for the column's name, as `header` writes it, when the name matters. */
  readonly named?: RegExp;
  /** Pattern for names that exclude the type. */
  readonly unnamed?: RegExp;
  /** Pattern that at least one cell must match. */
  readonly some?: RegExp;
  /** Pattern that more than half of the cells must match. */
  readonly most?: RegExp;
  /** Its name or the cells themselves leave little doubt: a few that say something else are mistakes. */
  readonly plain?: true;
  /** Whether a cell is of the type. */
  readonly holds: (text: string, cell: unknown) => boolean;
}

const MONEY =
  /montant|prix|tarif|(?:^|_)couts?(?:_|$)|depense|recette|budget|credit|subvention|remuneration|salaire|loyer|valeur_?(?:globale|(?:d_)?acquisition|nette|brute|comptable|venale|locative|fonciere)|amount|(?:^|_)(?:indemnites?|annuites?|interets|dette|capital|redevance|cotisation|mandatee?s?)(?:_|$)|euros?(_|$)|_eur$|(^|_)(ht|ttc)(_|$)/;
/** Words for figures about amounts in other units than euros. */
const NO_MONEY =
  /pourcent|taux|milliers|millions|(^|_)[km]_euros|(^|_)(date|duree|nb|nombre|part|note|indice|code|numero|n)(_|$)/;
/** Numbers that name something are no quantity: `codeCPV`, `CODCOMM`, `CDPOST`, `NUMOBJ`, `IDARBRE`; « numéraire » is one. */
const CODE =
  /(^|_)(id|cle|cod[a-z]*|cd[a-z]{3,}|num(?!era|eri|ber)[a-z]*|no|n|ref|reference|zip|postal|postcode|tel|telephone|insee|siren|siret|adresse|article|chapitre|compte|nature|fonction|imputation)(_|$)|^id(?!f(?:_|$)|ee)/;
/** Word boundaries inside a name that `header` keeps as one word: `codePostal`. */
const HUMP = /(?<=[a-z\d]{2})(?=[A-Z])/g;

/** Names of quantities, whose numbers may look like years. */
const QUANTITY = new RegExp(
  `${MONEY.source}|nombre|(^|_)(nb|n|id|code|numero|num|total|valeur|puissance|altitude|distance|duree|poids)(_|$)|` +
    'surface|superficie|longueur|largeur|population|habitants|effectif|quantite|volume|capacite|compt|trafic|visit|' +
    '(^|_)bases?(_|$)|inscrits|votants|voix|logements|naissances|deces|mariages|eleves|repas|entrees|emprunts|prets|adherents|tonnes|' +
    'tonnage|k?wh|m[23]?(_|$)|(^|_)[xy](_|$)',
);
/** Who counted, rather than what is counted: `insee_pop`, `pop-insee`. */
const COUNTED = /insee_(?=pop|log)|(?<=pop[a-z]*)_insee/;
/** Less than what can be measured: `< 0,02`. */
const BOUND = /^[<>≤≥]\s?\d{1,9}(?:[.,]\d{1,9})?$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]{2,24}$/i;
/** What parts several addresses of a cell. */
const BETWEEN = /\s*[\s,;/]\s*/;
/** One number, or several; a spreadsheet that took it for a quantity has lost its zero. */
const PHONES = /^(?:[1-9]\d{8}|(?:\+|0)[\d\s.()-]{8,20}(?:(?:[/,;]|ou|et)\s?(?:\+|0)[\d\s.()-]{8,20}){0,3})$/;
const LINK = /^(?:https?:\/\/|www\.)\S+$/i;
const FILE = /\.(?:pdf|docx?|odt|xlsx?|ods|pptx?|zip)(?:[?#]\S*)?$/i;
/** An address as it is printed: `www.exemple.bzh`, `exemple.bzh/club`. */
const DOMAIN = /^(?:https?:\/\/)?(?:[a-z\d][a-z\d-]{0,62}\.){1,5}[a-z]{2,12}(?:\/\S*)?$/i;

/** Names of identifiers, whose numbers may look like days. */
const NUMBERED = /^(?!.*date).*(?:^|_)(?:id|code|numero|num|no|ref|reference)(?:_|$)/;

/** A date has two numbers at least, which are no decimals. */
const DATED = /^(?!\d+[.,]\d+$).*\d.*[\s/.-].*\d/;
/** More words than a day and its month. */
const SENTENCE = /(?:(?<!\p{L})\p{L}{3,}.*){3}/u;

const digits = (text: string) => text.replace(/[\s.]/g, '');

/** Tried in order: the first type that nearly every cell agrees with wins. */
const guesses: readonly Guess[] = [
  {
    type: 'siret',
    named: /siret/,
    plain: true,
    holds: (text) => /^\d{14}$/.test(digits(text)) || /e\+1[0-3]$/i.test(text),
  },
  { type: 'siret', holds: (text) => /^\d{14}$/.test(text) && passesLuhn(text) },
  { type: 'siren', named: /siren/, plain: true, holds: (text) => /^\d{9}$/.test(digits(text)) },
  { type: 'rna', holds: (text) => /^W\d[\dA-Z]\d{7}$/.test(text) },
  { type: 'insee', named: /insee|(code|cod).*commune|depcom/, holds: (text) => /^(?:\d\d|2[AB]|\d)\d{3}$/i.test(text) },
  // The first class of a school goes by the same name.
  { type: 'text', named: /(^|_)cp(_|$)/, holds: (text) => /^(?:\d{5}|\d{4})$/.test(text) },
  { type: 'email', plain: true, holds: (text) => text.split(BETWEEN).every((one) => EMAIL.test(one)) },
  { type: 'document', most: FILE, holds: (text) => LINK.test(text) },
  { type: 'link', holds: (text) => LINK.test(text) },
  { type: 'link', named: /(^|_)(site|web|internet)(_|$)/, holds: (text) => DOMAIN.test(text) },
  { type: 'phone', named: /tel|phone|fax|mobile/, plain: true, holds: (text) => PHONES.test(text) },
  { type: 'phone', holds: (text) => /^(?:\+33\s?|0)[1-9](?:[\s.-]\d\d){4}$/.test(text) },
  {
    type: 'boolean',
    holds: (text, cell) => typeof cell === 'boolean' || /^(?:oui|non|vrai|faux|true|false)$/i.test(text),
  },
  // A cross where it is so, or « O » and « N ».
  { type: 'boolean', some: /^[ox]$/i, holds: (text) => /^[onx]$/i.test(text) },
  {
    type: 'year',
    named: /annee|year|millesime|exercice|date|periode|(^|_)an(_|$)/,
    some: /\d{4}/,
    // An unknown year is 0.
    holds: (text) => text === '0' || readYear(text) !== undefined,
  },
  { type: 'year', unnamed: QUANTITY, holds: (text) => /^(?:19|20)\d\d$/.test(text) },
  {
    type: 'date',
    named: /(?:^|_)dates?(?:_|$)/,
    unnamed: NUMBERED,
    plain: true,
    holds: (text) => (readDate(text) ?? readSerial(text)) !== undefined,
  },
  // « 26-01-12 » numbers a decision.
  { type: 'date', unnamed: NUMBERED, holds: (text) => readPlainDate(text) !== undefined },
  {
    type: 'date',
    unnamed: NUMBERED,
    holds: (text) => text.length < 60 && DATED.test(text) && !SENTENCE.test(text) && readDate(text) !== undefined,
  },
  { type: 'amount', plain: true, holds: (text) => /€|\beuros?$/i.test(text) && readNumber(text) !== undefined },
  { type: 'amount', unnamed: NO_MONEY, some: /€|\beuros?$/i, holds: (text) => isQuantity(text) },
  { type: 'amount', named: MONEY, unnamed: NO_MONEY, plain: true, holds: (text) => isQuantity(text) },
  { type: 'number', named: QUANTITY, unnamed: CODE, holds: isQuantity },
  // Numbers with many digits are codes.
  { type: 'number', unnamed: CODE, holds: (text) => (isQuantity(text) || BOUND.test(text)) && !/^\d{9,}$/.test(text) },
  { type: 'list', holds: (_, cell) => Array.isArray(cell) || Array.isArray(readJson(cell)) },
];

/** The type of a column, by its cells and, where these are ambiguous, by its name. Text when they disagree. */
export function guessType(column: string, { cells, texts }: Sample): ColumnType {
  if (!texts.length) return 'text';
  const name = header(column.replace('€', ' euros ').replace(HUMP, ' ')).replace(COUNTED, '');
  const agreed = guesses.find(({ named, unnamed, some, most, plain, holds }) => {
    if (named && !named.test(name)) return false;
    if (unnamed?.test(name) || (some && !texts.some((text) => some.test(text)))) return false;
    if (most && texts.filter((text) => most.test(text)).length <= texts.length / 2) return false;
    const right = texts.filter((text, index) => holds(text, cells[index])).length;
    return texts.length - right <= wrongAllowed(right, texts.length, plain);
  });
  return agreed?.type ?? (isLong(texts) ? 'long' : isListed(texts) ? 'list' : 'text');
}

/** How many cells of a column may be unreadable. */
function wrongAllowed(right: number, count: number, isPlain = false): number {
  const few = isPlain && right >= RIGHT ? Math.max(1, Math.min(count, SHORT) * PLAINLY_WRONG) : 0;
  return Math.max(few, count < SHORT ? 0 : count * WRONG);
}

/** A number, which a code that begins with a zero is not. */
function isQuantity(text: string): boolean {
  return !/^0\d/.test(text) && readNumber(text) !== undefined;
}

/** Several words parted by semicolons or bars, the same again and again. */
function isListed(texts: readonly string[]): boolean {
  const parted = texts.filter((text) => /[^;|]+[;|][^;|]+/.test(text));
  const items = new Set(parted.flatMap((text) => text.split(/[;|]/).map((item) => item.trim())));
  return parted.length >= texts.length / 10 && items.size > 0 && items.size <= Math.max(4, parted.length / 2);
}

function isLong(texts: readonly string[]): boolean {
  const length = texts.reduce((sum, text) => sum + Math.min(text.length, 2 * LONG), 0) / texts.length;
  return length > LONG / 2 || texts.some((text) => text.length > 3 * LONG);
}

/** The key of a SIRET, by which one number of fourteen digits in ten passes. */
function passesLuhn(text: string): boolean {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = Number(text[text.length - 1 - index]) * (index % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
