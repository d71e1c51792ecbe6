import { assert, waitUntil } from '@open-wc/testing';
import {
  aFeed,
  all,
  anAgenda,
  csvOf,
  find,
  leavePage,
  one,
  openPage,
  putAgenda,
  serveFeeds,
  texts,
} from './an-agenda.js';
import { readable } from './a-widget.js';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';

const broken = csvOf(
  { titre: 'Loto', date_debut: '31/02/2026', commune: 'Redon', latitude: '47.65', longitude: '-2.08' },
  { titre: 'Concert', date_debut: '22/11/2026', commune: 'Redon', latitude: '47.65', longitude: '-2.08' },
);

// The first to ask for the report would wait for all of its code.
before(async () => {
  await import('../../../widgets/shared/report/check-part.js');
});
beforeEach(serveFeeds);
afterEach(leavePage);

/** Waits for the report to be complete: it says what it recognised, or why it could not. */
async function checked(agenda: ScdlAgenda): Promise<ScdlAgenda> {
  await waitUntil(() => find(agenda, '.report details'), 'the report is there');
  return agenda;
}

async function aCheckedAgenda(csv = broken): Promise<ScdlAgenda> {
  const agenda = await anAgenda({ csv });
  agenda.toggleAttribute('check', true);
  return checked(agenda);
}

describe('the report under an agenda', () => {
  it('is not there unless it is asked for', async () => {
    const agenda = await anAgenda({ csv: broken });
    assert.isNull(find(agenda, '[part=report]'));
  });

  it('tells what to do first, and where', async () => {
    const agenda = await aCheckedAgenda();
    assert.equal(texts(agenda, '.report .error summary').join(), '1 erreur à corriger');
    const error = texts(agenda, '.report .error').join();
    assert.include(error, 'Colonne « date_debut » : 1 date illisible.');
    assert.include(error, 'ligne 2 → 31/02/2026');
    assert.isTrue(one<HTMLDetailsElement>(agenda, '.report .error').open);
    assert.include(texts(agenda, '.report dl').join(), 'Début date_debut');
  });

  it('is there when the address of the page asks for it', async () => {
    openPage({ 'scdl-check': '' });
    const agenda = await checked(await anAgenda({ csv: broken }));
    assert.lengthOf(all(agenda, '[part=report]'), 1);
  });

  it('says in the language of the widget why a feed could not be read', async () => {
    const agenda = putAgenda({ src: aFeed(() => new Response('', { status: 404 })), lang: 'en' });
    agenda.toggleAttribute('check', true);
    await checked(agenda);
    assert.include(texts(agenda, '.report').join(), 'answers with error 404. To do: The file has moved');
  });

  it('names what is wrong with the tag', async () => {
    const agenda = await anAgenda({ csv: broken, views: 'liste' });
    agenda.setAttribute('comune', 'Redon');
    agenda.setAttribute('fields', '{titre}');
    agenda.toggleAttribute('check', true);
    await checked(agenda);
    await waitUntil(() => texts(agenda, '.report').join().includes('attribut fields n’est pas du JSON'));
    const told = texts(agenda, '.report .own').join();
    assert.include(told, 'L’attribut comune n’existe pas. À faire : Vouliez-vous écrire commune ?');
    assert.include(told, 'Valeurs possibles : list, cards, month.');
  });

  it('puts what the page can mend before what the producer must, both open', async () => {
    const agenda = await anAgenda({ csv: broken, views: 'liste' });
    agenda.toggleAttribute('check', true);
    await checked(agenda);
    await waitUntil(() => find(agenda, '.report .own'));
    assert.deepEqual(texts(agenda, '.report summary').slice(0, 2), [
      '1 point à corriger sur votre page',
      '1 erreur à corriger',
    ]);
    assert.lengthOf(all(agenda, '.report .own[open], .report .error[open]'), 2);
  });

  it('says why nothing is shown, in sight', async () => {
    const agenda = await anAgenda({ csv: broken, commune: 'Reddon' });
    agenda.toggleAttribute('check', true);
    await checked(agenda);
    await waitUntil(() => texts(agenda, '.own[open]').join().includes('ne correspond à commune="Reddon".'));
  });

  it('says that the tag was not closed, and what it has taken in', async () => {
    const agenda = await anAgenda({ csv: broken });
    agenda.innerHTML = '<p>Nos horaires</p><h2>Contact</h2>';
    agenda.toggleAttribute('check', true);
    await checked(agenda);
    const told = texts(agenda, '.report .own').join();
    assert.include(told, 'La balise <scdl-agenda> contient la suite de la page');
    assert.include(told, 'Nos horairesContact…');
  });

  it('asks for an address where there is none', async () => {
    const agenda = putAgenda({ src: '' });
    agenda.toggleAttribute('check', true);
    await checked(agenda);
    assert.include(texts(agenda, '.report').join(), 'La balise <scdl-agenda> n’a pas d’adresse.');
  });

  it('hands over a message to the producer', async () => {
    const agenda = await aCheckedAgenda();
    const letter = one(agenda, '.letter').closest('details');
    letter?.toggleAttribute('open', true);
    let copied = '';
    const clipboard = { writeText: (text: string) => Promise.resolve(void (copied = text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    letter?.querySelector('button')?.click();
    await waitUntil(() => readable(one(agenda, '.copied')) === 'Message copié');
    Reflect.deleteProperty(navigator, 'clipboard');
    assert.match(copied, /^Objet[^]*Bonjour,[^]*1\. Colonne[^]*ligne\s2 → 31\/02\/2026[^]*Bien cordialement,$/);
  });

  it('says that the message is not copied where there is no clipboard, as on http pages', async () => {
    const agenda = await aCheckedAgenda();
    const letter = one(agenda, '.letter').closest('details');
    letter?.toggleAttribute('open', true);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    letter?.querySelector('button')?.click();
    await waitUntil(() => readable(one(agenda, '.copied')));
    Reflect.deleteProperty(navigator, 'clipboard');
    assert.strictEqual(
      readable(one(agenda, '.copied')),
      'La copie est refusée par le navigateur : sélectionnez le texte.',
    );
  });

  it('has a part for each of several feeds, those that failed first', async () => {
    const lost = aFeed(() => new Response('', { status: 410 }));
    const agenda = await anAgenda({ src: `${aFeed(broken)} ${lost}` });
    agenda.toggleAttribute('check', true);
    await waitUntil(() => all(agenda, '.report-feed').length === 2);
    assert.equal(texts(agenda, '.report-feed')[0], lost);
    assert.lengthOf(all(agenda, '.report .own'), 1);
    assert.lengthOf(all(agenda, '.report .error'), 1);
  });

  it('says so when all is in order', async () => {
    const agenda = await aCheckedAgenda(
      csvOf({ titre: 'Loto', date_debut: '22/11/2026', commune: 'Redon', latitude: '47.65', longitude: '-2.08' }),
    );
    await waitUntil(() => find(agenda, '.report dl'));
    assert.lengthOf(all(agenda, '.report .error, .report .warning'), 0);
  });

  for (const [look, style] of Object.entries({ light: ['#fff', '#222'], dark: ['#111', '#eee'] })) {
    it(`has nothing that axe finds, on a ${look} page`, async () => {
      const [background = '', color = ''] = style;
      Object.assign(document.documentElement.style, { background, color });
      const agenda = await aCheckedAgenda();
      for (const details of all(agenda, '.report details')) details.toggleAttribute('open', true);
      await assert.isAccessible(agenda);
      document.documentElement.removeAttribute('style');
    });
  }
});
