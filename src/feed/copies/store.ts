/** Texts stored on the visitor's device, by key. Any call may reject: storage may be full, forbidden or withdrawn. */
export interface KeptStore {
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string | Blob): Promise<void>;
  forget(key: string): Promise<void>;
}

/**
 * A store in the Cache API of the page's origin, which works off the main thread and lists entries in the order in
 * which they were written. Beyond `room` entries, the oldest are deleted.
 *
 * @param name of the cache; change it when the format of what is stored changes.
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
