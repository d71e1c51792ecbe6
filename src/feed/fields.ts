import { readJson } from '../values/json.js';
import type { AttributeProblem } from './records.js';

/** Columns by role, as the page's author names them. */
export interface AskedFields {
  readonly fields?: Readonly<Record<string, string>>;
  readonly problems: readonly AttributeProblem[];
}

/** The columns by role in the attribute `fields`; none, and the problem, when it is not a JSON object. */
export function fieldsOf(text: string): AskedFields {
  const value = readJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: [{ code: 'malformed-fields', value: text }] };
  return {
    fields: Object.fromEntries(Object.entries(value).map(([role, column]) => [role, String(column)])),
    problems: [],
  };
}
