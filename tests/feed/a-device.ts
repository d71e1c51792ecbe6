/** A browser's caches, in memory: what `Cache` promises of the four methods that are used. */
export function aDevice(): CacheStorage & { readonly texts: () => Promise<string[]> } {
  const caches = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const held = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, held);
    return {
      match: (address: string) => Promise.resolve(held.get(address)?.clone()),
      put: (address: string, response: Response) => {
        held.delete(address);
        held.set(address, response);
        return Promise.resolve();
      },
      delete: (request: string | Request) =>
        Promise.resolve(held.delete(request instanceof Request ? request.url : request)),
      keys: () => Promise.resolve([...held.keys()].map((address) => new Request(address))),
    };
  };
  const device = {
    open: (name: string) => Promise.resolve(open(name)),
    has: (name: string) => Promise.resolve(caches.has(name)),
    texts: () => Promise.all([...caches.values()].flatMap((held) => [...held.values()].map((r) => r.clone().text()))),
  };
  return device as unknown as ReturnType<typeof aDevice>;
}
