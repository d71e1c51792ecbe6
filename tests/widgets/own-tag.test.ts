import { assert } from '@open-wc/testing';
import { renderInPlace } from '../../widgets/own-tag.js';

const widgets = { agenda: () => Promise.resolve() };

/** A page whose script tag, never run, is asked to render itself. */
function rendered(tag: string): HTMLElement {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = `<main>${tag}<p>Suite</p></main>`;
  const script = page.querySelector('script');
  if (script) renderInPlace(script, widgets);
  return page.body;
}

describe('renderInPlace', () => {
  it('puts the widget right after the script', () => {
    const body = rendered('<script data-widget="agenda" data-src="a.csv"></script>');
    assert.equal(body.querySelector('script + scdl-agenda + p')?.textContent, 'Suite');
  });

  it('hands it every other data attribute', () => {
    const tag =
      '<script async src="x.js" data-widget="agenda" data-src="a.csv" data-page-size="5" data-check></script>';
    const element = rendered(tag).querySelector('scdl-agenda');
    assert.equal(element?.outerHTML, '<scdl-agenda src="a.csv" page-size="5" check=""></scdl-agenda>');
  });

  it('does nothing for a script that names no widget', () => {
    assert.equal(rendered('<script src="x.js"></script>').querySelectorAll('main > *').length, 2);
  });

  it('says in French that nothing can be shown in the head of a page', () => {
    const page = document.implementation.createHTMLDocument();
    page.head.innerHTML = '<script data-widget="agenda" data-src="a.csv"></script>';
    const script = page.querySelector('script');
    const { error } = console;
    const said: string[] = [];
    console.error = (message: string) => said.push(message);
    if (script) renderInPlace(script, widgets);
    console.error = error;
    assert.match(said.join(), /pas dans <head>/);
    assert.isNull(page.querySelector('scdl-agenda'));
  });

  for (const name of ['Agenda', ' agenda ', 'scdl-agenda', 'SCDL-Agenda']) {
    it(`understands data-widget="${name}"`, () => {
      const body = rendered(`<script data-widget="${name}" data-src="a.csv"></script>`);
      assert.equal(body.querySelector('scdl-agenda')?.outerHTML, '<scdl-agenda src="a.csv"></scdl-agenda>');
    });
  }

  for (const name of ['agneda', 'toString', '__proto__', '']) {
    it(`says in French that data-widget="${name}" does not exist`, () => {
      const { error } = console;
      const said: string[] = [];
      console.error = (message: string) => said.push(message);
      const body = rendered(`<script data-widget="${name}"></script>`);
      console.error = error;
      assert.deepEqual(said, [`scdl-widgets : data-widget="${name}" n’existe pas. Widgets connus : agenda.`]);
      assert.equal(body.querySelectorAll('main > *').length, 2);
    });
  }
});
