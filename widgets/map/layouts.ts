const layouts = ['side', 'stack', 'list', 'map'] as const;
export type LayoutName = (typeof layouts)[number];

/** The layout that an author wrote; `side` when it is none of them. */
export function layoutOf(attribute: string): LayoutName {
  return layouts.find((name) => name === attribute.trim()) ?? 'side';
}
