import type { Element, Told } from './french-elements.js';

type Seasons = Told<'seasons'>;
type Hours = Told<'span'>;

/**
 * « 8h-20h d'avril à septembre, 8h-18h d'octobre à mars », told the other way round: each season, then the days that were
 * said once for all, then the hours. Undefined when a text says anything else, or one season only.
 */
export function turned(elements: readonly Element[]): Element[][] | undefined {
  const said = elements.filter(({ kind }) => kind !== 'break');
  const [first] = said;
  const days = first?.kind === 'days' ? first : undefined;
  const sentences = pairsOf(days ? said.slice(1) : said)?.map(([hours, seasons]) => [
    { ...seasons, parted: false },
    ...(days ? [days] : []),
    ...hours,
  ]);
  return sentences && sentences.length > 1 ? sentences : undefined;
}

/** Hours, then their season, and so on to the end. */
function pairsOf(said: readonly Element[]): (readonly [Hours[], Seasons])[] | undefined {
  const pairs: (readonly [Hours[], Seasons])[] = [];
  let hours: Hours[] = [];
  for (const element of said) {
    if (element.kind === 'span') hours.push(element);
    else if (element.kind === 'seasons' && hours.length) {
      pairs.push([hours, element]);
      hours = [];
    } else return undefined;
  }
  return hours.length ? undefined : pairs;
}
