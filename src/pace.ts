/** Milliseconds of uninterrupted work. A visitor notices a page that does not respond for about five times as long. */
const STRETCH = 8;

/**
 * When the page last had a chance to respond. It is shared, so that tasks that run concurrently, or one after the
 * other, share one time slot.
 */
let rested = 0;

/**
 * Makes a function to `await` between two pieces of long work on the main thread. It lets the page respond once 8 ms
 * have passed since it last could, and throws the reason of the signal when the work is no longer wanted.
 */
export function pacer(signal?: AbortSignal): () => Promise<void> {
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - rested < STRETCH) return;
    await nextTask();
    rested = performance.now();
  };
}

/** Runs a generator to its end; `pause` is awaited at each `yield` and decides whether to let the page respond. */
export async function inSteps<T>(work: Generator<undefined, T>, pause: () => Promise<void>): Promise<T> {
  let step = work.next();
  for (; !step.done; step = work.next()) await pause();
  return step.value;
}

/** Runs the same generator to its end without a pause, and returns its result. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Resolves in a new task, after everything that is already queued: timers, network responses, the page's own work.
 * (`scheduler.yield` would resume before all of these and starve them.) Falls back to a timer where there is no
 * scheduler: older browsers, and Node.
 */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(task: () => void): Promise<void> } };
  return scheduler?.postTask?.(() => undefined) ?? new Promise((resolve) => setTimeout(resolve));
}
