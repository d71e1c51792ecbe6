import { readJson } from '../values/json.js';

/** The columns by role in the attribute `fields`; undefined when it is absent, or not a JSON object. */
export function fieldsOf(text: string | undefined): Record<string, string> | undefined {
  const value = readJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([role, column]) => [role, String(column)]));
}
