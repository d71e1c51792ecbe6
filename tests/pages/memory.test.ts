import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { leakOfCycles } from '../../scripts/bench/measures.js';
import { setScene } from './support/scene.js';

/** Agendas that still exist, in the page or not, once memory has been tidied up. */
async function agendasAlive(devtools: CDPSession): Promise<number> {
  const expression = `customElements.get('scdl-agenda').prototype`;
  await devtools.send('HeapProfiler.collectGarbage');
  const { result } = await devtools.send('Runtime.evaluate', { expression });
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: size } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  return size.value as number;
}

describe('agendas that are put in a page and taken away, fifty times', () => {
  it('leave nothing behind', async () => {
    const scene = await setScene({
      html: ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
        <scdl-agenda src="${feed}/agenda.csv"></scdl-agenda>`,
    });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    const leak = await leakOfCycles(scene.page, 50);
    // One is in the page; the last to leave may still be held by what the browser has not finished.
    const devtools = await scene.page.context().newCDPSession(scene.page);
    expect(await agendasAlive(devtools)).toBeLessThan(10);
    // What browsers learn of the code they run is not a leak: it is a few kilobytes, once.
    expect(leak).toBeLessThan(20_000);
    await scene.close();
  });
});
