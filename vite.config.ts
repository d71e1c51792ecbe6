import { defineConfig } from 'vite';
import { leanDecorators } from './scripts/lean-decorators.js';
import { minifyTemplates } from './scripts/minify-templates.js';
import { notices } from './scripts/notices.js';
import { papaparseCore } from './scripts/papaparse-core.js';
import { requestTogether } from './scripts/request-together.js';
import { terse } from './scripts/terse.js';
import { widgetFile } from './scripts/widget-file.js';

/** What reads a plain table, in one file though workbooks use some of it. */
const csv = /\/src\/parsers\/csv(\/(plain-table|records))?\.ts$|\/papaparse\//;

/** What only a file that is not plainly text in UTF-8 needs: one request. */
const bytes = /\/src\/(charsets|parsers\/unusual-body)\.ts$/;

/** What only a file that is not plainly a table needs: one request brings it all. */
const odd =
  /\/src\/parsers\/(handmade\/(figure|transposed-table|side-by-side-accounts|(units|names)-line|first-row)|csv\/(bare-names|repaired-cells|untidy-table|spaced-quotes|layout|columns|repaired-records|quoted-lines|two-headers|week-grid))\.ts$/;

/** What reads the cells that tidy tables of events do not have: one request brings it all. */
const details =
  /\/src\/records\/(cells\/(accessibility|address|contact|details|image-address|packed|position|worded-price)|events\/(status|traits))\.ts$/;

/** What tells columns of events by how their names look: one request. */
const looks = /\/src\/recognition\/events\/(load-look-alikes|looks|look-alikes|other-columns)\.ts$/;

/** What every bar of filters needs. */
const filterBar =
  /\/widgets\/shared\/filter-bar\/(filter-bar|filter-icons|search-ahead|filter-bar\.styles)\.ts$|\/src\/(filters\/(accessible|apply|asked|by-value|category|chosen-dates|memoised|toggle|text|commune)|values\/commune-name)\.ts$/;
/** What the bar of an agenda is made of, with the words that nearly all say: one request. */
const agendaFilters =
  /\/widgets\/agenda\/(filtering|chosen-period)\.ts$|\/src\/(filters\/(free|index|period)|locales\/fr-filters)\.ts$/;
/** What the filters of places are made of, with the words that nearly all say: one request. */
const mapFilters =
  /\/widgets\/map\/(filtering|near\/near(\.styles)?|legend\/legend-chips)\.ts$|\/src\/(filters\/(stream|places)|locales\/places\/fr-filters)\.ts$/;
/** What tells whether a place is open: one request. */
const hours =
  /\/widgets\/map\/when-part\.ts$|\/src\/(hours\/(day|rule-fits|osm\/(osm|selectors|tokens)|read|spans|state|cursor)|format\/hours|filters\/open|locales\/hours\/(index|fr))\.ts$/;
/** Dates in words: one request. */
const words = /\/src\/values\/(calendar-words|date|time|weekday-named|written-date|yearless)\.ts$/;
/** The cells that few tables have, with the words that nearly all say in them: one request. */
const rareCells = /\/widgets\/table\/cells\/rare-cells\.ts$|\/src\/locales\/table\/fr-cells\.ts$/;

/** The module build: a tiny loader, one chunk per widget, and a chunk for each thing that is only wanted later. */
export default defineConfig({
  publicDir: false,
  plugins: [minifyTemplates(), leanDecorators(), papaparseCore(), requestTogether(), notices(), terse()],
  build: {
    target: 'es2022',
    lib: { entry: { 'scdl-widgets': 'widgets/scdl-widgets.ts' }, formats: ['es'] },
    rolldownOptions: {
      // What the loader shares with the widgets stays in the loader, rather than in one more file to wait for.
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Lib mode leaves the white space of ES modules in place.
        minify: true,
        // Marks for bundlers are of no use to browsers.
        comments: { annotation: false },
        entryFileNames: '[name].js',
        // Files name one another some hundred times on each page, most of all the one that holds Rolldown's own code.
        chunkFileNames: ({ name }) => `chunks/${name.replace('rolldown-', '')}-[hash:7].js`,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: widgetFile, debugName: 'widget' },
            { name: 'csv-file', test: csv },
            { name: 'filter-bar', test: filterBar },
            { name: 'agenda-filters', test: agendaFilters },
            { name: 'map-filters', test: mapFilters },
            { name: 'hours', test: hours },
            { name: 'rare-cells', test: rareCells },
            { name: 'date', test: words },
            { name: 'bytes', test: bytes },
            { name: 'odd', test: odd },
            { name: 'looks', test: looks },
            { name: 'details', test: details },
          ],
        },
      },
    },
  },
});
