/** What a column of a menu is for. Courses have a column each, or the row is one dish and says its course. */
export type MenuRole =
  | 'date'
  /** A day of the week in which `date` only names one. */
  | 'week'
  | 'site'
  | 'insee'
  | 'guests'
  | 'meal'
  | 'variant'
  | 'note'
  | 'course'
  | 'dish'
  | 'code'
  | 'labels'
  | 'allergens'
  | 'whole'
  | 'starter'
  | 'main'
  | 'side'
  | 'dairy'
  | 'dessert'
  | 'bread'
  | 'snack';

/** A layout of menus, as data: it survives JSON. Names are written as `header` of `values/text.ts` writes them. */
export interface MenuSchema {
  readonly name: string;
  /** What a webmaster calls it, in French. */
  readonly title: string;
  /** Columns by role, parted by spaces, in order of preference; several play the same role together. */
  readonly roles: Readonly<Partial<Record<MenuRole, string>>>;
}

/** Column of the dataset that plays each role, in order of preference. */
export type MenuRoles = Readonly<Partial<Record<MenuRole, readonly string[]>>>;
