import { describe, expect, it } from 'vitest';
import { setScene } from './support/scene.js';

const policies = [
  "require-trusted-types-for 'script'",
  "require-trusted-types-for 'script'; trusted-types lit-html scdl-widgets",
];

const under = (policy: string) => () => ({ 'Content-Security-Policy': policy });

describe.each(policies)('a page that trusts no text, by %s,', (policy) => {
  it('has an agenda, told to search engines', async () => {
    const scene = await setScene({
      html: ({ cdn, feed }) =>
        `<script type="module" src="${cdn}/scdl-widgets.js"></script><scdl-agenda src="${feed}/agenda.csv"></scdl-agenda>`,
      headers: under(policy),
    });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('[state=ready]').waitFor();
    const told = scene.page.locator('script[type="application/ld+json"]');
    await expect.poll(() => told.allTextContents()).toEqual([expect.stringContaining('Conseil municipal')]);
    await scene.close();
  });

  it('has a table by the classic script, and the files beside it', async () => {
    const scene = await setScene({
      html: ({ cdn, feed }) =>
        `<main><script async src="${cdn}/scdl-widgets.classic.js" data-widget="table" data-src="${feed}/agenda.csv"></script></main>`,
      headers: under(policy),
    });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-table[state=ready]').waitFor();
    expect(scene.complaints).toEqual([]);
    await scene.close();
  });
});
