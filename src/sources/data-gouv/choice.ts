import { fold } from '../../values/text.js';
import type { Resource } from './dataset.js';

/** Formats, the preferred ones first; others come after. */
const FORMATS = ['csv', 'json', 'geojson', 'ics', 'xlsx', 'ods', 'kml', 'kmz', 'gpx', 'xls', 'csv.gz', 'zip'];
/** Types that hold no rows. */
const ASIDE = /^(documentation|code)$/;

/**
 * The resource of a dataset to read: the one that the author names (identifier, or words of its title); else the first
 * by these criteria, in order: it suits the widget's subject, is in a preferred format, is a main file, is recent.
 *
 * @param subject folded words that a fit schema or title has.
 */
export function chooseResource(
  resources: readonly Resource[],
  named: string | undefined,
  subject: readonly string[] = [],
): Resource | undefined {
  if (named) return resourceNamed(resources, named);
  const ranks: readonly ((resource: Resource) => number)[] = [
    ({ type }) => (ASIDE.test(type) ? 1 : 0),
    ({ schema }) => (fits(schema, subject) ? 0 : 1),
    ({ title, url }) => (fits(title, subject) || fits(url, subject) ? 0 : 1),
    ({ format }) => (FORMATS.indexOf(format) + 1 || Infinity) - 1,
    ({ type }) => (type === 'main' ? 0 : 1),
    ({ modified }) => -modified,
  ];
  return [...resources].sort((a, b) => compare(a, b, ranks)).at(0);
}

function resourceNamed(resources: readonly Resource[], named: string): Resource | undefined {
  const words = fold(named);
  return (
    resources.find(({ id }) => id.toLowerCase() === named.toLowerCase()) ??
    resources.find(({ title }) => fold(title) === words) ??
    resources.find(({ title, url }) => fold(`${title} ${url}`).includes(words))
  );
}

function fits(text: string, subject: readonly string[]): boolean {
  const words = fold(text);
  return subject.some((word) => words.includes(word));
}

function compare(a: Resource, b: Resource, ranks: readonly ((resource: Resource) => number)[]): number {
  for (const rank of ranks) {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}
