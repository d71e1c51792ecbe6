import type { Modules } from './modules.js';

/** The one file that a page includes: the agenda and all that feeds commonly need. */
export const MAIN = 'scdl-widgets';

/** What sends for the other files has no part in them. */
const RUNTIME = '/widgets/classic-files.ts';

/** Every widget but the agenda is a file of its own name. */
const WIDGET = /\/widgets\/(?!agenda\/)([a-z-]+)\/\1\.ts$/;

/** Where else the code of each file starts; a file also holds what is only reached through it. */
const starts: readonly (readonly [part: string, modules: RegExp])[] = [
  ['month', /\/widgets\/agenda\/month\/month-part\.ts$/],
  ['leaflet', /\/widgets\/map\/leaflet\/|\/node_modules\/(leaflet|supercluster)\//],
  ['table', /\/src\/check\/rows\.ts$/],
  ['auto', /\/src\/recognition\/kind\.ts$/],
  ['report', /\/widgets\/(misspelt|shared\/report\/check-part)\.ts$|\/src\/schemas\/published\/index\.ts$/],
  // Services, and what needs one to know a commune's outline, reads several feeds as one, tries one again, or tells which
  // of them failed.
  [
    'services',
    /\/src\/(sources\/(services|pages\/next-pages)|feed\/(outlines|retry|merged))\.ts$|\/widgets\/shared\/failed-feeds\.ts$/,
  ],
  // Calendars that are read, and those that visitors take away.
  ['calendars', /\/src\/parsers\/(ical(\/[a-z]+)?|page\/scheduled-sessions)\.ts$|\/widgets\/agenda\/take-away\.ts$/],
  [
    'formats',
    /\/src\/parsers\/(archive|csv\/untidy-table|handmade\/tidied|feed-xml|gml|gpx|json\/(unusual|long-document|next-page|web-mercator)|kml|null-bytes|page-events|unusual-body|xml-records)\.ts$|\/src\/(records\/sessions\/odd-dates|recognition\/events\/odd-table)\.ts$/,
  ],
  // What shows the first rows of a large file before its end, and how far it is.
  ['large', /\/src\/sources\/file\/head\.ts$|\/widgets\/shared\/progress\.ts$/],
  ['columns', /\/src\/recognition\/(by-looks|events\/(looks|look-alikes|price-range|unnamed-columns))\.ts$/],
  ['places', /\/src\/(feed\/rows-for-author|records\/places\/details)\.ts$/],
  [
    'english',
    /\/src\/(locales\/([a-z]+\/)?en(-[a-z]+)?|recognition\/categories|schemas\/languages\/(index|en-[a-z]+)|tables\/arranging\/in-language)\.ts$/,
  ],
];

/**
 * Name of the file of the classic build that a module is shipped in. What several of the other files want is in one
 * more for all of them, but for what is told of places, which is much and only of some use to the others.
 */
export function classicPart(id: string, modules: Modules): string | null {
  if (id.endsWith(RUNTIME)) return null;
  const parts = reachedFrom(id, modules);
  if (parts.has(MAIN)) return MAIN;
  const [part = MAIN] = parts;
  if (parts.size === 1) return part;
  return parts.has('map') ? 'places' : 'common';
}

/** The files whose code leads to a module, now or later, by the shortest way. */
function reachedFrom(id: string, modules: Modules, seen = new Set<string>()): ReadonlySet<string> {
  const own = WIDGET.exec(id)?.[1] ?? starts.find(([, pattern]) => pattern.test(id))?.[0];
  if (own) return new Set([own]);
  const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(id) ?? {};
  const above = [...importers, ...dynamicImporters].filter((importer) => !seen.has(importer));
  for (const importer of above) seen.add(importer);
  if (!importers.length && !dynamicImporters.length) return new Set([MAIN]);
  return new Set(above.flatMap((importer) => [...reachedFrom(importer, modules, seen)]));
}
