import type { TableLaterLocale, TableLocale } from '../../../src/locales/table/types.js';
import type { Column, Query, Table, View } from '../../../src/tables/types.js';
import type { ColumnKeys } from '../column-keys.js';
import type { State } from '../query-in-address.js';

/** The input of the open panel of the toolbar, which is stateless. */
export interface Panel {
  readonly table: Table;
  readonly view: View;
  readonly query: Query;
  readonly keys: ColumnKeys;
  readonly columns: readonly Column[];
  readonly words: TableLocale & TableLaterLocale;
  /** Key of the column that is filtered, or `columns`. */
  readonly tool: string;
  /** What is looked for in a long list of values. */
  readonly sought: string;
  readonly seek: (text: string) => void;
  readonly choose: (changes: State) => void;
}
