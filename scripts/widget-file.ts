/** What Rolldown tells of the modules it has read. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly importers: readonly string[] } | null;
}

const LOADER = '/widgets/scdl-widgets.ts';
const WIDGET = /\/widgets\/(?!shared\/)([a-z-]+)\/\1\.ts$/;

/**
 * Name of the file that a module is shipped in: one for each widget, and one for what several widgets start with. What
 * the loader has stays there, and what a widget only wants later is left to the bundler.
 */
export function widgetFile(id: string, modules: Modules): string | null {
  const roots = startingPoints(id, modules);
  if ([...roots].some((root) => root.endsWith(LOADER))) return null;
  const widgets = [...roots].flatMap((root) => WIDGET.exec(root)?.[1] ?? []);
  return widgets.length > 1 ? 'shared' : (widgets[0] ?? null);
}

/** The modules from which one is reached by static imports, and it itself. */
function startingPoints(id: string, modules: Modules, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const importer of modules.getModuleInfo(id)?.importers ?? []) startingPoints(importer, modules, found);
  return found;
}
