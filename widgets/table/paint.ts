/** Milliseconds to wait at most: a hidden page paints nothing. */
const PATIENCE = 100;

/** Resolves once the current drawing has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });
}
