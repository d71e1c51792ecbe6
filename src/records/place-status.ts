import { readBoolean } from '../values/boolean.js';
import { fold } from '../values/text.js';
import { type Reading, textOf } from './reading.js';
import type { Place } from './types.js';

type Status = NonNullable<Place['status']>;

/** Tried in order on folded text. */
const WORDS: readonly (readonly [RegExp, Status])[] = [
  [/\b(en )?projet|planned|prevue?s?$|a venir|en construction|en travaux de creation/, 'planned'],
  [/definitiv|supprime|abandon|desaffect|hors d usage|disused|demol|detruit|depose/, 'closed'],
  [
    /tempor|momentan|hivernal|en travaux|chantier|en panne|hors service|indisponible|maintenance|suspendu/,
    'temporarily-closed',
  ],
  [/^fermee?$|^closed$/, 'closed'],
];

/** Whether a place is closed for good or for now, or still to come; undefined when it is in use, or nothing says. */
export function placeStatusOf(reading: Reading): Status | undefined {
  const text = textOf(reading, 'status');
  if (!text || text.length > 120) return undefined;
  const words = fold(text);
  const codes: Readonly<Record<string, string>> = reading.schema.values?.status ?? {};
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
