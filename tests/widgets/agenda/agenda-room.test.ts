import { assert } from '@open-wc/testing';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';
import { all, anAgenda, leavePage, one, serveFeeds } from './an-agenda.js';

const VIEWS = 'list cards month';

beforeEach(serveFeeds);
afterEach(() => {
  document.querySelector('#page')?.remove();
  leavePage();
});

/** An agenda in the innermost of these boxes, the outermost of them this wide. */
async function agendaIn(boxes: string, width = 900): Promise<ScdlAgenda> {
  const page = document.createElement('div');
  page.id = 'page';
  page.style.width = `${width}px`;
  page.innerHTML = boxes;
  document.body.append(page);
  return anAgenda({ parent: page.querySelector('.here') ?? page, views: VIEWS });
}

describe('the room of an agenda', () => {
  for (const [what, boxes] of [
    ['a row', '<div class="here" style="display: flex"></div>'],
    [
      'a column whose boxes are centred',
      '<div class="here" style="display: flex; flex-flow: column; align-items: center"></div>',
    ],
    ['a grid whose boxes are centred', '<div class="here" style="display: grid; justify-items: center"></div>'],
    ['a table', '<table><tr><td class="here"></td></tr></table>'],
    ['a float', '<div class="here" style="float: left"></div>'],
    ['a box in a line', '<div class="here" style="display: inline-block"></div>'],
    [
      'a box out of the flow',
      '<div style="position: relative"><div class="here" style="position: absolute"></div></div>',
    ],
    ['words that keep to one line', '<div class="here" style="float: left; white-space: nowrap"></div>'],
  ] as const) {
    it(`is the page’s in ${what}`, async () => {
      assert.isAtLeast((await agendaIn(boxes)).clientWidth, 880);
    });

    it(`is no more than a phone has in ${what}`, async () => {
      assert.isAtMost((await agendaIn(boxes, 320)).clientWidth, 320);
    });
  }

  it('is shared with what stands beside it', async () => {
    const agenda = await agendaIn(
      '<div class="here" style="display: flex"><nav style="flex: none; width: 200px"></nav></div>',
    );
    assert.strictEqual(agenda.clientWidth, 700);
  });

  it('is what it leaves to a page that is no wider for it', async () => {
    const agenda = await agendaIn('<div style="display: flex"><div class="here"></div></div>', 320);
    assert.isAtMost(agenda.clientWidth, 320);
  });
});

describe('the bar of an agenda', () => {
  const isFolded = (agenda: ScdlAgenda) => one(agenda, '.unfold').checkVisibility();
  const widths = (agenda: ScdlAgenda) => all<HTMLElement>(agenda, 'select').map(({ offsetWidth }) => offsetWidth);

  for (const width of [640, 700, 780, 900, 1000, 1200]) {
    it(`has room for the words of its menus at ${width} pixels`, async () => {
      const agenda = await agendaIn('<div class="here"></div>', width);
      assert.isFalse(isFolded(agenda));
      for (const menu of widths(agenda)) assert.isAtLeast(menu, 185);
    });
  }

  for (const [size, folded] of [
    [14, false],
    [16, false],
    [24, true],
    [32, true],
  ] as const) {
    it(`is ${folded ? 'folded' : 'open'} at 720 pixels in letters of ${size}`, async () => {
      const agenda = await agendaIn(`<div class="here" style="font-size: ${size}px"></div>`, 720);
      assert.strictEqual(isFolded(agenda), folded);
    });
  }
});
