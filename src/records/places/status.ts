import type { SchemaDescriptor } from '../../schemas/types.js';
import { readBoolean } from '../../values/boolean.js';
import { fold } from '../../values/text.js';
import type { Place } from '../types.js';

type Status = NonNullable<Place['status']>;

/** Characters of the longest text that counts. */
const LONG = 120;

/** Tried in order on folded text. */
const WORDS: readonly (readonly [RegExp, Status])[] = [
  [/\b(en )?projet|planned|prevue?s?$|a venir|en construction|en travaux de creation/, 'planned'],
  [
    /definitiv|permanently|supprime|abandon|desaffect|hors d usage|disused|demol|detruit|depose|demont|enleve/,
    'closed',
  ],
  [
    /tempor|momentan|hivernal|travaux(?! (termine|acheve|fini))|chantier|en panne|hors service|^hs$|inacti[fv]/,
    'temporarily-closed',
  ],
  [
    /indisponible|maintenance|suspendu|non fonctionnel|vandalise|^casse|^fermee? (pour|jusqu|depuis|au public)/,
    'temporarily-closed',
  ],
  [/^fermee?$|^closed$/, 'closed'],
];

/** Whether a place is closed, for good or for now, or planned; undefined when it is in use, or nothing says. */
export function placeStatusIn(text: string, { values }: SchemaDescriptor): Status | undefined {
  if (text.length > LONG) return undefined;
  const words = fold(text);
  const codes: Readonly<Record<string, string>> = values?.status ?? {};
  if (Object.hasOwn(codes, words)) {
    const status = codes[words];
    return isStatus(status) ? status : undefined;
  }
  // « non » in a column called « disponibilité » or « en service ».
  if (readBoolean(text) === false) return 'temporarily-closed';
  return WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

function isStatus(word: string | undefined): word is Status {
  return word === 'closed' || word === 'temporarily-closed' || word === 'planned';
}
