/** The object or array that a value is, or that it holds as JSON text; undefined when it is neither. */
export function readJson(value: unknown): unknown {
  if (typeof value === 'object') return value ?? undefined;
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
