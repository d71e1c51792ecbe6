/** Drops the properties that are `undefined` or `''`, so that a missing property is the only way to be unknown. */
export function knownValues<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const found: Record<string, unknown> = {};
  // Called for every row: `Object.entries` would allocate an array for each property.
  for (const name in values) {
    const value: unknown = values[name];
    if (value !== undefined && value !== '') found[name] = value;
  }
  return found as { [K in keyof T]?: Exclude<T[K], undefined> };
}
