import { assert, waitUntil } from '@open-wc/testing';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';
import { all, anAgenda, csvOf, drawn, leavePage, one, serveFeeds } from './an-agenda.js';

const html = document.documentElement;

/** A page of these colours. */
function paint(background: string, text: string) {
  Object.assign(html.style, { background, color: text });
}

beforeEach(serveFeeds);
afterEach(() => {
  html.removeAttribute('style');
  html.removeAttribute('class');
  leavePage();
});

const isDark = (agenda: ScdlAgenda) => one(agenda, '.root').classList.contains('dark');

/** Red, green and blue of any colour that the browser knows. */
function channels(colour: string): number[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('No canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** The contrast of two colours, as WCAG reckons it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of an agenda', () => {
  for (const [background, text, dark] of [
    ['#fff', '#222', false],
    ['#f4efe6', '#3b2f2f', false],
    ['#111', '#eee', true],
    ['#0b3d2e', '#f5f0e1', true],
    ['rgba(0, 0, 0, 0)', '#222', false],
    ['oklch(20% 0.02 250)', 'oklch(95% 0.01 250)', true],
    ['oklch(98% 0.01 90)', 'oklch(25% 0.03 90)', false],
    ['color(srgb 0.05 0.05 0.1)', 'color(srgb 0.9 0.9 0.95)', true],
  ] as const) {
    it(`are ${dark ? 'dark' : 'light'} on a page of ${text} on ${background}`, async () => {
      paint(background, text);
      assert.strictEqual(isDark(await anAgenda()), dark);
    });
  }

  it('are those of the nearest ground behind it', async () => {
    paint('#fff', '#222');
    const band = document.createElement('section');
    Object.assign(band.style, { background: '#1d2b36', color: '#fff' });
    document.body.append(band);
    assert.isTrue(isDark(await anAgenda({ parent: band })));
    band.remove();
  });

  for (const [what, head, style, dark] of [
    ['a dark canvas', '', 'color-scheme: dark', true],
    ['a canvas that its head says is dark', '<meta name="color-scheme" content="dark">', '', true],
    [
      'a light canvas, whatever its head says',
      '<meta name="color-scheme" content="dark">',
      'color-scheme: light',
      false,
    ],
  ] as const) {
    it(`are ${dark ? 'dark' : 'light'} on ${what}`, async () => {
      document.head.insertAdjacentHTML('beforeend', head);
      html.setAttribute('style', style);
      const agenda = await anAgenda();
      assert.strictEqual(isDark(agenda), dark);
      const { color, backgroundColor } = getComputedStyle(one(agenda, '.button'));
      assert.isAtLeast(contrast(color, backgroundColor), 7);
      document.querySelector('meta[name="color-scheme"]')?.remove();
    });
  }

  it('follow a page that changes them', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'html { background: #fff; color: #222 } html.night { background: #111; color: #eee }';
    document.head.append(sheet);
    const agenda = await anAgenda();
    const before = isDark(agenda);
    html.className = 'night';
    await waitUntil(() => isDark(agenda));
    html.className = '';
    await waitUntil(() => !isDark(agenda));
    assert.isFalse(before);
    sheet.remove();
  });

  it('follow a page that fades from one to the other', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'html { background: #fff; color: #222; transition: 0.1s } html.night { background: #111; color: #eee }';
    document.head.append(sheet);
    const agenda = await anAgenda();
    html.className = 'night';
    await waitUntil(() => isDark(agenda), 'it is dark');
    await drawn(agenda);
    const { color, backgroundColor } = getComputedStyle(one(agenda, '.button'));
    assert.isAtLeast(contrast(color, backgroundColor), 7);
    sheet.remove();
  });

  for (const [text, background] of [
    ['#333', '#fff'],
    ['#222', '#fff'],
    ['#eee', '#111'],
    ['#555', '#fff'],
    ['#444', '#f4efe6'],
    ['#ccc', '#222'],
    ['#fff', '#0a5'],
    ['#767676', '#fff'],
  ] as const) {
    it(`keep secondary words readable on a page of ${text} on ${background}`, async () => {
      paint(background, text);
      const agenda = await anAgenda();
      const { color } = getComputedStyle(one(agenda, '.footer'));
      assert.isAtLeast(contrast(color, background), Math.min(4.5, contrast(text, background)) - 0.01);
    });
  }

  for (const [theme, dark] of [
    ['light', false],
    ['dark', true],
  ] as const) {
    it(`are ${theme} whatever the page when the author says so`, async () => {
      paint(dark ? '#fff' : '#111', dark ? '#222' : '#eee');
      const agenda = await anAgenda({ theme });
      const { color, backgroundColor } = getComputedStyle(one(agenda, '.root'));
      assert.strictEqual(isDark(agenda), dark);
      assert.isAtLeast(contrast(color, backgroundColor), 7);
    });
  }

  it('are the page’s again when the author no longer chooses', async () => {
    paint('#fff', '#222');
    const agenda = await anAgenda({ theme: 'dark' });
    agenda.theme = 'auto';
    await waitUntil(() => !isDark(agenda), 'it is light');
    assert.isAtLeast(contrast(getComputedStyle(one(agenda, '.button')).color, '#fff'), 7);
  });

  it('are the author’s own where these are given', async () => {
    const agenda = await anAgenda();
    agenda.style.setProperty('--scdl-accent', 'rgb(120, 0, 90)');
    assert.strictEqual(getComputedStyle(one(agenda, '.day .tag')).color, 'rgb(120, 0, 90)');
  });

  it('hold against what old themes do to headings and boxes', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = '* { box-sizing: content-box } h2, h3 { color: red !important } ul { list-style: square }';
    document.head.append(sheet);
    const agenda = await anAgenda();
    const heading = getComputedStyle(one(agenda, '.day'));
    assert.deepEqual([heading.color, heading.boxSizing], [getComputedStyle(agenda).color, 'border-box']);
    sheet.remove();
  });
});

describe('the shapes of an agenda', () => {
  async function within(width: number, csv?: string): Promise<ScdlAgenda> {
    const parent = document.createElement('div');
    parent.style.width = `${width}px`;
    document.body.append(parent);
    return anAgenda({ parent, ...(csv && { csv }) });
  }

  it('leave the only thing that is on now its picture, however wide the page', async () => {
    const agenda = await within(1100, csvOf({ titre: 'Gravures', date_debut: '01/10/2026', date_fin: '15/12/2026' }));
    assert.isAtMost(one(agenda, '.strip > li').clientWidth, 400);
  });

  const painting = new URL('/demo/images/enfants.svg', location.href).href;
  const two = (image: string) =>
    csvOf(
      { titre: 'Concert', date_debut: '22/11/2026', image },
      { titre: 'Marché', date_debut: '23/11/2026', image: '' },
    );
  for (const [image, shown, what] of [
    [painting, [true, true], 'keep cards in line where one has a picture'],
    ['', [false, false], 'leave no room for pictures where no card has one'],
  ] as const) {
    it(what, async () => {
      const agenda = await anAgenda({ csv: two(image), views: 'cards' });
      const pictures = all<HTMLElement>(agenda, '.picture').map((picture) => picture.checkVisibility());
      assert.deepEqual(pictures, [...shown]);
    });
  }

  it('put « Aujourd’hui » below a day that fills its line, never beside the page', async () => {
    const agenda = await within(200);
    assert.isAtMost(
      one(agenda, '.day .tag').getBoundingClientRect().right,
      one(agenda, '.day').getBoundingClientRect().right,
    );
    assert.isAtLeast(one(agenda, '.day .tag').offsetTop, parseFloat(getComputedStyle(one(agenda, '.day')).lineHeight));
  });
});
