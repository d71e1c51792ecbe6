import { formatNames, isFormat } from './formats.js';
import { nearestName } from './nearest-name.js';
import { tally, type Tally } from './tally.js';
import type { Finding } from './types.js';
import { tellAddresses } from './written-addresses.js';

export interface Tag {
  /** `scdl-agenda` */
  readonly name: string;
  /** What the page's author wrote, when it became another widget: `scdl-auto`. */
  readonly writtenAs?: string | undefined;
  /** As written, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the attributes that the widget has. */
  readonly known: readonly string[];
  /** Whether the page came by https. */
  readonly isSecure?: boolean;
  /** The beginning of what stands in the tag and can only be meant for the page, as it is when the tag was not closed. */
  readonly swallowed?: string | undefined;
}

/** Attributes of any element. */
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

/** Attributes that are not words of a list: whether one is understood, and what it looks like. */
const shapes: Readonly<Record<string, readonly [isRight: (value: string) => boolean, examples: string]>> = {
  limit: [isNumber, '1, 2, 3…'],
  'page-size': [isNumber, '1, 2, 3…'],
  refresh: [isNumber, '1, 2, 3…'],
  'heading-level': [(value) => /^\s*[1-6]\s*$/.test(value), '1, 2, 3, 4, 5, 6'],
  lang: [(value) => /^([a-z]{2,3}([-_].*)?)?$/i.test(value.trim()), 'fr, en'],
  format: [(value) => !value || isFormat(value), formatNames],
  timezone: [isZone, 'Europe/Paris, Indian/Reunion, America/Martinique…'],
};

/** Attributes that count when they are there, whatever their value, and values by which authors mean the contrary. */
const SWITCH = /^(check|no-.*|source-badge|tiles-on-click|continuous)$/;
const OFF = /^\s*(false|faux|no|non|off|0)\s*$/i;

/** Names that authors may give to attributes, in French or as in other tags. */
const FRENCH: Readonly<Record<string, string>> = {
  actualisation: 'refresh',
  adresse: 'src',
  affichage: 'views',
  autour: 'near',
  champs: 'fields',
  'code-insee': 'commune',
  'code-postal': 'commune',
  colonnes: 'columns',
  data: 'src',
  disposition: 'layout',
  distance: 'radius',
  fichier: 'src',
  filtre: 'filters',
  filtres: 'filters',
  flux: 'src',
  fuseau: 'timezone',
  groupe: 'group',
  'data-src': 'src',
  href: 'src',
  insee: 'commune',
  langue: 'lang',
  lien: 'src',
  limite: 'limit',
  niveau: 'heading-level',
  nombre: 'page-size',
  producteur: 'publisher',
  rayon: 'radius',
  source: 'src',
  tri: 'sort',
  titre: 'heading',
  url: 'src',
  ville: 'commune',
  vue: 'views',
  vues: 'views',
};

/** Curly quotes of text editors: these do not delimit an attribute's value. */
const CURVED = /[“”„«»″]/;

/** Findings about a widget's tag: attributes that are unknown or malformed. */
export function checkTag(tag: Tag): Finding[] {
  const found = tally();
  const { name, writtenAs = name, attributes, swallowed } = tag;
  if (swallowed) found.note('unclosed-tag', { name: writtenAs }, { value: swallowed });
  const curved = Object.entries(attributes).find(isCurved);
  // Whatever else is wrong comes of them.
  if (curved) found.note('curved-quotes', { name: curved[0] });
  else tellAttributes(tag, found);
  return found.findings();
}

function tellAttributes({ name, writtenAs = name, attributes, known, isSecure = false }: Tag, found: Tally): void {
  const { src = '' } = attributes;
  if (!src.trim()) found.note('no-address', { name: writtenAs });
  tellAddresses(src, isSecure, found);
  const listed = { ...common, ...(Object.hasOwn(words, name) ? words[name] : {}) };
  for (const [attribute, value] of Object.entries(attributes)) {
    if (known.includes(attribute)) {
      tellWords(attribute, value, Object.hasOwn(listed, attribute) ? listed[attribute] : undefined, found);
    } else if (!COMMON.test(attribute) || (attribute === 'data-src' && !src.trim())) {
      found.note('unknown-attribute', { name: attribute, detail: meantBy(attribute, known) });
    }
    tellShape(attribute, value, found);
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

function tellShape(name: string, value: string, { note }: Tally): void {
  const [isRight, examples = ''] = (Object.hasOwn(shapes, name) ? shapes[name] : undefined) ?? [];
  if (SWITCH.test(name) && OFF.test(value)) note('false-switch', { name, detail: value.trim() });
  if (isRight && !isRight(value)) note('unknown-value', { name, detail: examples }, { value });
}

function isNumber(value: string): boolean {
  return /^\s*\d+([.]\d+)?\s*$/.test(value);
}

/** Whether it is the IANA name of a time zone. */
function isZone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('fr', { timeZone: value }));
  } catch {
    return false;
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
