import { nearestName } from './nearest-name.js';
import { tally } from './tally.js';
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
export function checkTag({ name, attributes, known, isSecure = false, swallowed }: Tag): Finding[] {
  const found = tally();
  const { note, findings } = found;
  if (swallowed) note('unclosed-tag', { name }, { value: swallowed });
  const curved = Object.entries(attributes).find(isCurved);
  // Whatever else is wrong comes of them.
  if (curved) {
    note('curved-quotes', { name: curved[0] });
    return findings();
  }
  if (!attributes.src?.trim()) note('no-address', { name });
  tellAddresses(attributes.src ?? '', isSecure, found);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (known.includes(attribute)) tellValue(attribute, value);
    else if (!COMMON.test(attribute)) note('unknown-attribute', { name: attribute, detail: meantBy(attribute, known) });
  }
  return findings();

  function tellValue(attribute: string, value: string) {
    const listed = { ...common, ...(Object.hasOwn(words, name) ? words[name] : {}) };
    const allowed = Object.hasOwn(listed, attribute) ? listed[attribute] : undefined;
    const given = value.split(/[\s,]+/).filter(Boolean);
    for (const word of allowed ? given.filter((each) => !allowed.includes(each)) : []) {
      note('unknown-value', { name: attribute, detail: allowed?.join(', ') ?? '' }, { value: word });
    }
    if (NUMBERS.includes(attribute) && !/^\s*\d+([.]\d+)?\s*$/.test(value)) {
      note('unknown-value', { name: attribute, detail: '1, 2, 3…' }, { value });
    }
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
