import { assert } from '@open-wc/testing';
import { upgradeLink } from '../../widgets/upgrade-links.js';

const widgets = { agenda: () => Promise.resolve(), carte: () => Promise.resolve() };

function upgraded(html: string): HTMLElement {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  for (const link of page.querySelectorAll('a')) upgradeLink(link, widgets);
  return page.body;
}

/** Attributes of the widget that stands in the place of the link. */
function attributes(html: string, tag = 'scdl-agenda'): Record<string, string> {
  const element = upgraded(html).querySelector(tag);
  return Object.fromEntries(Array.from(element?.attributes ?? [], ({ name, value }) => [name, value]));
}

describe('upgradeLink', () => {
  it('puts the widget in the place of the link, and the link within', () => {
    const body = upgraded('<p>Avant <a data-scdl="agenda" href="a.csv">L’agenda</a> après</p>');
    assert.equal(body.querySelector('p')?.textContent, 'Avant L’agenda après');
    assert.equal(body.querySelector('p > scdl-agenda > a')?.getAttribute('href'), 'a.csv');
  });

  it('reads the address and every data attribute', () => {
    const link =
      '<a data-scdl="agenda" data-commune="35236" data-page-size="5" href="https://x.example/a.csv">L’agenda</a>';
    assert.deepEqual(attributes(link), { src: 'https://x.example/a.csv', commune: '35236', 'page-size': '5' });
  });

  it('reads options in the address where an editor strips data attributes', () => {
    const link = '<a class="bouton scdl-carte" href="/a.csv#commune=Saint-M%C3%A9en&amp;page-size=5">L’agenda</a>';
    assert.deepEqual(attributes(link, 'scdl-carte'), { src: '/a.csv', commune: 'Saint-Méen', 'page-size': '5' });
  });

  for (const name of ['Agenda', ' agenda ', 'scdl-agenda']) {
    it(`understands data-scdl="${name}"`, () => {
      assert.deepEqual(attributes(`<a data-scdl="${name}" href="a.csv">L’agenda</a>`), { src: 'a.csv' });
    });
  }

  it('keeps a fragment that is no option', () => {
    const link = '<a class="scdl-agenda" href="https://www.data.gouv.fr/datasets/x/#/resources/1f2e">L’agenda</a>';
    assert.deepEqual(attributes(link), { src: 'https://www.data.gouv.fr/datasets/x/#/resources/1f2e' });
  });

  for (const option of ['onclick', 'onfocus', 'style', 'class', 'id', 'slot', 'is', 'part']) {
    it(`does not let a link set ${option}`, () => {
      const byData = `<a data-scdl="agenda" data-${option}="alert(1)" href="a.csv">L’agenda</a>`;
      const byAddress = `<a class="scdl-agenda" href="a.csv#${option}=alert(1)">L’agenda</a>`;
      assert.deepEqual([attributes(byData), attributes(byAddress)], [{ src: 'a.csv' }, { src: 'a.csv' }]);
    });
  }

  for (const [what, html] of [
    ['a link of a widget that does not exist', '<a data-scdl="meteo" href="a.csv">La météo</a>'],
    ['a link without address', '<a data-scdl="agenda">L’agenda</a>'],
    ['the fallback of a widget', '<scdl-agenda><p><a data-scdl="agenda" href="a.csv">L’agenda</a></p></scdl-agenda>'],
    ['any other link', '<a class="scdl" href="a.csv">L’agenda</a>'],
  ] as const) {
    it(`leaves ${what} alone`, () => {
      assert.equal(upgraded(html).innerHTML, html);
    });
  }

  it('does nothing the second time', () => {
    const body = upgraded('<a data-scdl="agenda" href="a.csv">L’agenda</a>');
    const once = body.innerHTML;
    for (const link of body.querySelectorAll('a')) upgradeLink(link, widgets);
    assert.equal(body.innerHTML, once);
  });
});
