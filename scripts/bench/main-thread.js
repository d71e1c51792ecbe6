import { slowPhone } from './measures.js';

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number }} TraceEvent */

/**
 * What the main thread of a page works between two marks, in milliseconds of a phone's processor. Time that a thread has
 * the processor does not depend on what else runs on this machine, as the clock does.
 *
 * @typedef {{ total: number, longest: number }} Work
 */

/**
 * The trace of a browser while something is done in it.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {() => Promise<unknown>} act
 * @returns {Promise<TraceEvent[]>}
 */
export async function traceOf(browser, act) {
  const devtools = await browser.newBrowserCDPSession();
  /** @type {TraceEvent[]} */
  const events = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any} */ (value)));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  await act();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  await devtools.detach();
  return events;
}

/**
 * @param {readonly TraceEvent[]} events
 * @param {string} from names of `performance.mark`
 * @param {string} to
 * @returns {Work}
 */
export function workBetween(events, from, to) {
  const [start, end] = [from, to].map((mark) => {
    const found = events.findLast(({ name }) => name === mark);
    if (!found) throw new Error(`The page has not marked « ${mark} »`);
    return found;
  });
  const tasks = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === start.pid && tid === start.tid)
    .filter(({ ts, dur }) => ts + dur > start.ts && ts < end.ts)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  let until = -Infinity;
  const times = [];
  for (const { ts, dur, tdur } of tasks) {
    // Of tasks within tasks, the outer one.
    if (ts < until) continue;
    until = ts + dur;
    times.push(((tdur ?? 0) / 1000) * slowPhone.cpu);
  }
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
}
