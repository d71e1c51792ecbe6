import { nearestName } from './nearest-name.js';
import { tally } from './tally.js';
import type { Finding } from './types.js';

export interface Tag {
  /** `scdl-agenda` */
  readonly name: string;
  /** As written, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the attributes that the widget has. */
  readonly known: readonly string[];
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

/** What is written on the tag of a widget and means nothing to it. */
export function checkTag({ name, attributes, known }: Tag): Finding[] {
  const { note, findings } = tally();
  if (!attributes.src?.trim()) note('no-address', { name });
  for (const [attribute, value] of Object.entries(attributes)) {
    if (known.includes(attribute)) tellValue(attribute, value);
    else if (!COMMON.test(attribute))
      note('unknown-attribute', { name: attribute, detail: nearestName(attribute, known) ?? '' });
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
