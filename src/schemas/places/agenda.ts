import { header } from '../../values/text.js';
import { genericPlace } from './generic-place.js';
import { placeSchemas, recognisePlaces } from './index.js';

/** How columns of the start of events are called, among words of any kind. */
const START =
  /(^|_)(debut|start|begin|dtstart|agd_start)(_|$)|startdate|firstdate|firsttiming|^(timings|occurrences|periodes_regroupees)$/;

interface Feed {
  readonly columns: readonly string[];
  /** That the format implies. */
  readonly schema?: string;
}

/** Whether a feed that is shown on a map may be an agenda: by its schema, else by its columns when no schema of places is. */
export function mayBeAgenda({ columns, schema }: Feed, asked: { readonly schema?: string | undefined }): boolean {
  const named = asked.schema ?? schema;
  if (named) return !placeSchemas.some(({ name }) => name === named);
  return columns.some((column) => START.test(header(column))) && recognisePlaces(columns).schema === genericPlace;
}
