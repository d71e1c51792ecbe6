/**
 * The absolute address of a feed: on the web (`webcal:`, for calendars to subscribe to, stands for `https:`), or in the
 * page itself (`data:`, `blob:`).
 *
 * @returns undefined when the address makes no sense, or is of another kind.
 */
export function addressOf(address: string, base?: string): URL | undefined {
  const web = address.trim().replace(/^webcals?:/i, 'https:');
  try {
    const url = new URL(web, base);
    return /^(https?|data|blob):$/.test(url.protocol) ? url : undefined;
  } catch {
    // `parseUrl` would say the same, from one more file for the loader to wait for.
    return undefined;
  }
}
