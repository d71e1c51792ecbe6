import type { Modules } from './modules.js';

const LOADER = '/widgets/scdl-widgets.ts';
/** Reads what an address gives: the loader sends for it with the widget, whatever the widget and the service. */
const READING = /\/src\/(dataset|decode|parsers\/parser-of|sources\/(file|requests\/request|dataset-of))\.ts$/;
/** Every widget reads lists, tables a moment later than the others. */
const SOONER_OR_LATER = '/src/values/list.ts';
/** What a map starts with, and agendas and others only want for some feeds, without a map. */
const SOONER_IN_MAPS = /\/src\/(recognition\/map-roles|records\/cells\/contact|values\/(contact|position))\.ts$/;
/** What agendas and maps tell search engines in the same words, each as soon as it has shown its records. */
const JSON_LD = /\/src\/exports\/(excerpt|place-node|place-text|serialise-json-ld)\.ts$/;
/** The report on the rows of a table is only wanted beside one. */
const ROWS_REPORT = '/src/check/rows.ts';
const WIDGET = /\/widgets\/(?!shared\/)([a-z-]+)\/\1\.ts$/;
/** Of so many widgets, most start with it: one file for all of them is lighter than one for each set of them. */
const MOST = 3;

/**
 * Name of the file that a module is shipped in: one for each widget, one for what most start with, one for what two do.
 * What the loader has stays there. What a widget starts with and others may want later comes in one file beside its own:
 * a part of a table must not bring the whole agenda along. What is only wanted later is left to the bundler.
 */
export function widgetFile(id: string, modules: Modules): string | null {
  const roots = startingPoints(id, modules);
  if ([...roots].some((root) => root.endsWith(LOADER))) return null;
  if (READING.test(id) || id.endsWith(SOONER_OR_LATER)) return 'shared';
  if (SOONER_IN_MAPS.test(id)) return 'of-map';
  if (JSON_LD.test(id)) return 'of-agenda-map';
  const named = [...roots].flatMap((root) => WIDGET.exec(root)?.[1] ?? []);
  // The one that becomes another will need what that one starts with, and parts no files for itself.
  const becoming = named.filter((name) => name !== 'auto');
  const widgets = becoming.length ? becoming : named;
  const [widget = null] = widgets;
  if (widgets.length >= MOST) return 'shared';
  if (widgets.length > 1) return `of-${widgets.sort().join('-')}`;
  return widget && !isItsOwn(id, widget, modules) ? `with-${widget}` : widget;
}

/** Whether no other widget reaches a module, however late. */
function isItsOwn(id: string, widget: string, modules: Modules, found = new Set<string>()): boolean {
  if (found.has(id)) return true;
  found.add(id);
  const name = id.endsWith(ROWS_REPORT) ? 'table' : WIDGET.exec(id)?.[1];
  if (name) return name === widget;
  const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(id) ?? {};
  return [...importers, ...dynamicImporters].every((importer) => isItsOwn(importer, widget, modules, found));
}

/** The modules from which one is reached by static imports, and it itself. */
function startingPoints(id: string, modules: Modules, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const importer of modules.getModuleInfo(id)?.importers ?? []) startingPoints(importer, modules, found);
  return found;
}
