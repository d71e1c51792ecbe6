/** Milliseconds after which nobody is looking: a hidden page paints nothing. */
const PATIENCE = 100;

/** When what was drawn is on the screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });
}
