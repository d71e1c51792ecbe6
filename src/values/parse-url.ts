/**
 * An address as its parts, relative to `base` when told; undefined when it makes no sense.
 *
 * `URL.canParse` would say the same, but Safari has it since 17 only.
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
