/** Levels that no feed needs: what is nested much deeper cannot even be written out again. */
const DEEPEST = 100;

/**
 * The object or array that a value is, or that it holds as JSON text; undefined when it is neither, or is too deep to be
 * gone through.
 */
export function readJson(value: unknown): unknown {
  if (typeof value === 'object') return value ?? undefined;
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return undefined;
  try {
    const read: unknown = JSON.parse(value);
    return isDeep(read) ? undefined : read;
  } catch {
    return undefined;
  }
}

/** Whether something is nested deeper than any feed needs. */
export function isDeep(value: unknown, left = DEEPEST): boolean {
  return typeof value === 'object' && Object.values(value ?? {}).some((inner) => !left || isDeep(inner, left - 1));
}
