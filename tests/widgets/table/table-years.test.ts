import { assert, waitUntil } from '@open-wc/testing';
import { all, aTable, find, leavePage, one, serveFeeds } from './a-table.js';

beforeEach(serveFeeds);
afterEach(leavePage);

/** A grant of some hundred thousand euros in each of so many years. */
function grantsOf(years: number): string {
  const lines = Array.from(
    { length: years },
    (_, at) => `Club ${at % 3};Fête ${at};${123_456 + at};${2026 - at}-03-17`,
  );
  return ['nomBeneficiaire;objet;montant;dateConvention', ...lines].join('\n');
}

const isVisible = (element: Element) => getComputedStyle(element).visibility === 'visible';

describe('the bars of years', () => {
  for (const { years, width, amounts, names } of [
    { years: 4, width: 360, amounts: 4, names: 4 },
    { years: 10, width: 360, amounts: 5, names: 10 },
    { years: 16, width: 360, amounts: 4, names: 8 },
    { years: 9, width: 1200, amounts: 4, names: 9 },
    { years: 16, width: 1200, amounts: 4, names: 8 },
  ]) {
    it(`say ${amounts} amounts of ${years} on ${width} pixels, none over another, the last included`, async () => {
      document.body.style.width = `${width}px`;
      const table = await aTable({ csv: grantsOf(years), total: 'montant', group: 'nomBeneficiaire' });
      await waitUntil(() => find(table, '.years'));
      const { left, right } = one(table, '.years').getBoundingClientRect();
      for (const [labels, count] of [
        ['.short', amounts],
        ['span:not(.short, .sr)', names],
      ] as const) {
        const shown = all(table, `.years li > ${labels}`).filter(isVisible);
        const boxes = shown.map((label) => label.getBoundingClientRect());
        assert.lengthOf(boxes, count);
        assert.equal(shown.at(-1), all(table, `.years li > ${labels}`).at(-1));
        assert.isEmpty(boxes.filter((box) => box.left < left - 1 || box.right > right + 1));
        assert.isEmpty(boxes.filter((box, at) => box.left < (boxes[at - 1]?.right ?? -Infinity) + 2));
      }
    });
  }

  it('tell every amount to who hears them', async () => {
    document.body.style.width = '360px';
    const table = await aTable({ csv: grantsOf(16), total: 'montant', group: 'nomBeneficiaire' });
    await waitUntil(() => find(table, '.years'));
    assert.lengthOf(all(table, '.years .sr').filter(isVisible), 16);
  });
});
