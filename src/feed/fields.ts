import { readJson } from '../values/json.js';

/** What `fields` says, role to column name; undefined when there is no attribute, or it is not a JSON object. */
export function fieldsOf(text: string | undefined): Record<string, string> | undefined {
  const value = readJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([role, column]) => [role, String(column)]));
}
