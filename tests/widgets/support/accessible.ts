import { assert } from '@open-wc/testing';

/** What a widget looks like follows its page. */
const pages = {
  light: { background: '#fff', color: '#222' },
  dark: { background: '#111', color: '#eee' },
};

/** Milliseconds: axe looks at everything, and the first of a file comes with its code, on a machine that does much else. */
const AUDIT = 20_000;

/**
 * Has axe look at a widget in each of its states, on a light page and on a dark one.
 *
 * @param called « an agenda », for the names of the tests
 */
export function isForEverybody(called: string, states: Readonly<Record<string, () => Promise<Element>>>) {
  const { style } = document.documentElement;
  for (const [look, colours] of Object.entries(pages)) {
    describe(`for everybody, on a ${look} page, ${called}`, () => {
      beforeEach(() => {
        Object.assign(style, colours);
      });
      afterEach(() => {
        for (const property of ['background', 'color']) style.removeProperty(property);
      });
      for (const [state, put] of Object.entries(states)) {
        it(`has nothing that axe finds (${state})`, async () => {
          await assert.isAccessible(await put());
        }).timeout(AUDIT);
      }
    });
  }
}
