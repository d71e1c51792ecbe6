export const viewNames = ['list', 'cards', 'month'] as const;
export type ViewName = (typeof viewNames)[number];

/** The views an author wrote, in that order; `list` when none of them exists. */
export function viewsOf(attribute: string): readonly ViewName[] {
  const views = attribute.split(/[\s,]+/).flatMap((word) => viewNames.find((name) => name === word) ?? []);
  return views.length ? [...new Set(views)] : ['list'];
}
