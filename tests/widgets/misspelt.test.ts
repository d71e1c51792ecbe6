import { assert } from '@open-wc/testing';
import { tellMisspelt } from '../../widgets/misspelt.js';

const names = ['agenda', 'table', 'map'];

/** What the console is told of a tag, which nobody defines within the time given. */
async function toldOf(html: string, query = ''): Promise<{ said: string[]; below: string; place: Element }> {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  const { href } = location;
  history.replaceState(null, '', query || href);
  const said: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => said.push(message);
  try {
    if (place.firstElementChild) await tellMisspelt(place.firstElementChild, names, 0);
  } finally {
    console.warn = warn;
    history.replaceState(null, '', href);
    place.remove();
  }
  const below = place.children[1]?.shadowRoot?.textContent ?? '';
  return { said, below: below.trim().replace(/\s+/g, ' '), place };
}

describe('a tag that is no widget', () => {
  for (const [html, ...sentences] of [
    [
      '<scdl-evenements></scdl-evenements>',
      'scdl-widgets : La balise <scdl-evenements> n’existe pas. Écrivez <scdl-agenda>, à l’ouverture comme à la fermeture.',
    ],
    [
      '<scdl-pharmacies></scdl-pharmacies>',
      'scdl-widgets : La balise <scdl-pharmacies> n’existe pas. Écrivez <scdl-agenda>, <scdl-table>, <scdl-map>, à l’ouverture comme à la fermeture.',
    ],
    [
      '<sdcl-map lang="en"></sdcl-map>',
      'scdl-widgets : There is no <sdcl-map> tag. Write <scdl-map>, where it opens and where it closes.',
    ],
    [
      '<a data-scdl="agneda" href="a.csv">L’agenda</a>',
      'scdl-widgets : L’attribut data-scdl a une valeur inconnue. Valeurs possibles : agenda, table, map.',
    ],
  ] as const) {
    it(`is told on the console, and to nobody else: ${html}`, async () => {
      const { said, place } = await toldOf(html);
      assert.deepEqual(said, [...sentences]);
      assert.equal(place.innerHTML, html);
    });
  }

  it('is told of a script that names no widget', async () => {
    const { below } = await toldOf('<script type="text/plain" data-widget="agneda"></script>', '?scdl-check');
    assert.include(below, 'L’attribut data-widget a une valeur inconnue.');
  });

  it('is told below it when the page is being checked', async () => {
    const { below } = await toldOf('<scdl-agendas></scdl-agendas>', '?scdl-check');
    assert.include(below, 'La balise <scdl-agendas> n’existe pas.');
    assert.include(below, 'Écrivez <scdl-agenda>');
  });

  it('is told with the value that a link has', async () => {
    const { below } = await toldOf('<a data-scdl="<b>agneda" href="a.csv">L’agenda</a>', '?scdl-check');
    assert.include(below, '<b>agneda');
  });

  it('is left alone when the page defines it after all', async () => {
    customElements.define('scdl-own-tag-of-the-page', class extends HTMLElement {});
    const { said } = await toldOf('<scdl-own-tag-of-the-page></scdl-own-tag-of-the-page>');
    assert.deepEqual(said, []);
  });
});
