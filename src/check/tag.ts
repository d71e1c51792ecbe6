import { nearestName } from './nearest-name.js';
import { tally, type Tally } from './tally.js';
import type { Finding } from './types.js';
import { tellAddresses } from './written-addresses.js';

export interface Tag {
  /** `scdl-agenda` */
  readonly name: string;
  /** As written, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the attributes that the widget has. */
  readonly known: readonly string[];
  /** Whether the page came by https. */
  readonly isSecure?: boolean;
  /** The beginning of what stands in the tag and can only be meant for the page, as it is when the tag was not closed. */
  readonly swallowed?: string | undefined;
}

/** What any element may carry, for the page's own use. */
const COMMON =
  /^(aria-.*|data-.*|on.*|class|dir|exportparts|hidden|id|inert|is|itemprop|itemscope|itemtype|lang|part|role|slot|style|tabindex|title|translate)$/;

/** Attributes that take words of a list, one or several. */
const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'scdl-agenda': {
    filters: ['text', 'period', 'category', 'commune', 'free', 'accessible', 'none'],
    views: ['list', 'cards', 'month'],
    detail: ['dialog', 'inline'],
  },
  'scdl-map': {
    filters: ['text', 'near', 'category', 'stream', 'commune', 'accessible', 'open', 'none'],
    layout: ['side', 'stack', 'list', 'map'],
  },
};
const common: Readonly<Record<string, readonly string[]>> = { theme: ['auto', 'light', 'dark'] };

const NUMBERS = ['limit', 'page-size', 'refresh', 'heading-level'];

/** What French authors call the attributes. */
const FRENCH: Readonly<Record<string, string>> = {
  adresse: 'src',
  affichage: 'views',
  colonnes: 'columns',
  fichier: 'src',
  filtre: 'filters',
  filtres: 'filters',
  groupe: 'group',
  langue: 'lang',
  limite: 'limit',
  nombre: 'page-size',
  producteur: 'publisher',
  rayon: 'radius',
  tri: 'sort',
  titre: 'heading',
  url: 'src',
  ville: 'commune',
  vue: 'views',
  vues: 'views',
};

/** What text editors make of straight quotes: they do not close an attribute, which goes on in others. */
const CURVED = /[“”„«»″]/;

/** What is written on the tag of a widget and means nothing to it. */
export function checkTag(tag: Tag): Finding[] {
  const found = tally();
  const { name, attributes, swallowed } = tag;
  if (swallowed) found.note('unclosed-tag', { name }, { value: swallowed });
  const curved = Object.entries(attributes).find(isCurved);
  // Whatever else is wrong comes of them.
  if (curved) found.note('curved-quotes', { name: curved[0] });
  else tellAttributes(tag, found);
  return found.findings();
}

function tellAttributes({ name, attributes, known, isSecure = false }: Tag, found: Tally): void {
  const { src = '' } = attributes;
  if (!src.trim()) found.note('no-address', { name });
  tellAddresses(src, isSecure, found);
  const listed = { ...common, ...(Object.hasOwn(words, name) ? words[name] : {}) };
  for (const [attribute, value] of Object.entries(attributes)) {
    if (known.includes(attribute)) {
      tellWords(attribute, value, Object.hasOwn(listed, attribute) ? listed[attribute] : undefined, found);
      tellNumber(attribute, value, found);
    } else if (!COMMON.test(attribute)) {
      found.note('unknown-attribute', { name: attribute, detail: meantBy(attribute, known) });
    }
  }
}

/** @param allowed undefined for an attribute that takes any. */
function tellWords(name: string, value: string, allowed: readonly string[] | undefined, { note }: Tally): void {
  if (!allowed) return;
  const given = value.split(/[\s,]+/).filter(Boolean);
  for (const word of given.filter((each) => !allowed.includes(each))) {
    note('unknown-value', { name, detail: allowed.join(', ') }, { value: word });
  }
}

function tellNumber(name: string, value: string, { note }: Tally): void {
  if (NUMBERS.includes(name) && !/^\s*\d+([.]\d+)?\s*$/.test(value)) {
    note('unknown-value', { name, detail: '1, 2, 3…' }, { value });
  }
}

/** A title may well begin with a French quotation mark, but neither an address nor the name of an attribute. */
function isCurved([attribute, value]: readonly [attribute: string, value: string]): boolean {
  return CURVED.test(attribute) || (attribute === 'src' ? CURVED : /^[”″]/).test(value);
}

/** The attribute that was probably meant, or `''`. */
function meantBy(written: string, known: readonly string[]): string {
  const french = Object.hasOwn(FRENCH, written) ? FRENCH[written] : undefined;
  return french && known.includes(french) ? french : (nearestName(written, known) ?? '');
}
