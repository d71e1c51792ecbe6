/**
 * `fetch`, looked up at each request: a page may replace it meanwhile, and browsers refuse it as a method of another
 * object.
 */
export const fetchNow: typeof fetch = (...request) => globalThis.fetch(...request);
