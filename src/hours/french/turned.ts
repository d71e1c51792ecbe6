import type { Element, Told } from './elements.js';

type Seasons = Told<'seasons'>;
type Hours = Told<'span'>;

/** A season and its hours. */
interface Pair {
  readonly seasons: Seasons;
  readonly hours: readonly Hours[];
}

/**
 * « 8h-20h d'avril à septembre, 8h-18h d'octobre à mars », « le mardi, en juillet de 8h à 20h, en août de 8h à 18h », told
 * in the usual order: each season, then the days that were said once for all, then the hours. Undefined when a text says
 * anything else, or one season only.
 */
export function turned(elements: readonly Element[]): Element[][] | undefined {
  const said = elements.filter(({ kind }) => kind !== 'break');
  const [first] = said;
  const days = first?.kind === 'days' ? first : undefined;
  const told = days ? said.slice(1) : said;
  // Without days, seasons before their hours are in their order already.
  const pairs = told[0]?.kind === 'seasons' ? days && pairsOf(told, true) : pairsOf(told, false);
  const sentences = pairs?.map(({ hours, seasons }) => [
    { ...seasons, parted: false },
    ...(days ? [days] : []),
    ...hours,
  ]);
  return sentences && sentences.length > 1 ? sentences : undefined;
}

/** Hours and their season, either of which comes first each time, and so on to the end. */
function pairsOf(said: readonly Element[], seasonFirst: boolean): readonly Pair[] | undefined {
  const order = seasonFirst ? said : said.toReversed();
  const pairs: { seasons: Seasons; hours: Hours[] }[] = [];
  for (const element of order) {
    const last = pairs.at(-1);
    if (element.kind === 'seasons' && (!last || last.hours.length)) pairs.push({ seasons: element, hours: [] });
    else if (element.kind === 'span' && last) last.hours.push(element);
    else return undefined;
  }
  if (!pairs.at(-1)?.hours.length) return undefined;
  return seasonFirst ? pairs : pairs.map(({ seasons, hours }) => ({ seasons, hours: hours.reverse() })).reverse();
}
