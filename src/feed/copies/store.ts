/** Texts on the visitor's device, by key. Every one of these may fail: storage is full, forbidden, or withdrawn. */
export interface KeptStore {
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string | Blob): Promise<void>;
  forget(key: string): Promise<void>;
}

/**
 * Texts in a cache of the page's origin: the browser's own store of texts by address, which works off the main thread
 * and lists what it holds in the order of writing. Beyond `room` texts, those written longest ago go.
 *
 * @param name of the cache; another when what is written takes another shape.
 */
export function storeIn(caches: CacheStorage, name: string, room: number): KeptStore {
  // Keys of a cache are addresses; this one is nobody's.
  const addressOf = (key: string) => `https://kept.invalid/?${encodeURIComponent(key)}`;
  return {
    async read(key) {
      const cache = await caches.open(name);
      return (await cache.match(addressOf(key)))?.text();
    },
    async write(key, text) {
      const cache = await caches.open(name);
      await cache.put(addressOf(key), new Response(text));
      const oldest = (await cache.keys()).slice(0, -room);
      await Promise.all(oldest.map((request) => cache.delete(request)));
    },
    async forget(key) {
      const cache = await caches.open(name);
      await cache.delete(addressOf(key));
    },
  };
}
