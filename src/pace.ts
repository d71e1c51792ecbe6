/** Milliseconds; a visitor notices a page that does not answer for longer than about five of these. */
const STRETCH = 8;

/** When the page last could answer: what is worked on side by side, or one after the other, shares the stretch. */
let rested = 0;

/**
 * For long work on the page's own thread: a function to call between two pieces, which lets the page answer once 8 ms
 * have gone by, and throws when the work is no longer wanted.
 */
export function pacer(signal?: AbortSignal): () => Promise<void> {
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - rested < STRETCH) return;
    await nextTask();
    rested = performance.now();
  };
}

/** Does in steps what yields between them; `pause` decides whether to let the page answer. */
export async function inSteps<T>(work: Generator<undefined, T>, pause: () => Promise<void>): Promise<T> {
  let step = work.next();
  for (; !step.done; step = work.next()) await pause();
  return step.value;
}

/** Does the same work without a pause. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Behind what waits already: timers, answers of the network, the page's own work; `scheduler.yield` would come back before
 * all of them, and hold them up to the end. A timer is for the browsers that have no scheduler, and for Node.
 */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(task: () => void): Promise<void> } };
  return scheduler?.postTask?.(() => undefined) ?? new Promise((resolve) => setTimeout(resolve));
}
