/** Any site that is not the feed's own. */
const SITE = 'https://commune.invalid';

export interface PageFetch {
  readonly fetch: typeof fetch;
  /** The first address whose answer no other site may read. */
  readonly closed: () => string | undefined;
}

/**
 * Asks for feeds as a page of another site does, which browsers keep from reading answers that do not allow it (CORS), and
 * which then knows no more than that nothing came.
 */
export function asAPage(web: typeof fetch): PageFetch {
  let closed: string | undefined;
  const fetchAsAPage: typeof fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!/^https?:/.test(address)) return web(input, init);
    const response = await web(input, { ...init, headers: { origin: SITE } });
    const allowed = response.headers.get('access-control-allow-origin');
    if (allowed === '*' || allowed === SITE) return response;
    closed ??= response.url || address;
    await response.body?.cancel();
    throw new TypeError('Failed to fetch');
  };
  return { fetch: fetchAsAPage, closed: () => closed };
}
