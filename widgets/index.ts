/** What a tag name stands for: the code that defines it, loaded when a page first shows the tag. */
export type WidgetTable = Readonly<Record<string, () => Promise<unknown>>>;

/** Every widget by the name that follows `scdl-`. A new widget is one new folder and one entry. */
export const widgets: WidgetTable = {
  agenda: () => import('./agenda/agenda.js'),
  table: () => import('./table/table.js'),
  map: () => import('./map/map.js'),
  menu: () => import('./menu/menu.js'),
  auto: () => import('./auto/auto.js'),
};
