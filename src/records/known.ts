/** What is known among these: `undefined` and `''` are left out, so that an absent property is the one way not to know. */
export function known<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined && value !== '') found[name] = value;
  return found as { [K in keyof T]?: Exclude<T[K], undefined> };
}
