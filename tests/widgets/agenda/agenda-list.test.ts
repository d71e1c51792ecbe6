import { assert, waitUntil } from '@open-wc/testing';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';
import { largeCsv } from '../../../demo/feeds/index.js';
import { readable } from './a-widget.js';
import {
  all,
  anAgenda,
  control,
  csvOf,
  drawn,
  find,
  leavePage,
  one,
  press,
  serveFeeds,
  text,
  texts,
  threeEvents,
  titles,
} from './an-agenda.js';

beforeEach(serveFeeds);
afterEach(leavePage);

/** Titles under each heading of the list. */
function underHeadings(agenda: ScdlAgenda): Record<string, string[]> {
  const sections = all(agenda, 'section').map((section) => [
    readable(section.querySelector('.day, .now-title') ?? section),
    [...section.querySelectorAll('.item-title')].map(readable),
  ]);
  return Object.fromEntries(sections) as Record<string, string[]>;
}

const exhibition = { titre: 'Gravures', date_debut: '01/11/2026', date_fin: '14/12/2026' };

describe('the list of an agenda', () => {
  it('rings the title that the keyboard is on, and not the hour beside it', async () => {
    const link = one(await anAgenda(), '.item-title a');
    link.focus();
    assert.equal(getComputedStyle(link).outlineStyle, 'solid');
    assert.equal(getComputedStyle(link, '::after').outlineStyle, 'none');
  });

  it('goes by day, and says which is today and which tomorrow', async () => {
    assert.deepEqual(underHeadings(await anAgenda()), {
      'Samedi 21 novembre Aujourd’hui': ['Marché de Noël'],
      'Dimanche 22 novembre Demain': ['Concert d’été indien'],
      'Samedi 5 décembre': ['Balade des écluses'],
    });
  });

  it('gives machines the day and the hour', async () => {
    const agenda = await anAgenda();
    const times = all(agenda, 'time').map((time) => time.getAttribute('datetime'));
    assert.deepEqual(times.slice(0, 3), ['2026-11-21', '2026-11-21T09:00:00.000Z', '2026-11-21T11:00:00.000Z']);
  });

  it('sets what is on now apart, with its last day', async () => {
    const later = { titre: 'Photographies', date_debut: '01/12/2026', date_fin: '15/12/2026' };
    const agenda = await anAgenda({ csv: csvOf(exhibition, later) });
    assert.deepEqual(underHeadings(agenda), {
      'En ce moment': ['Gravures'],
      'Mardi 1er décembre': ['Photographies'],
    });
    assert.deepEqual(texts(agenda, '.until'), ['jusqu’au 14 décembre', 'jusqu’au 15 décembre']);
  });

  it('says nothing of the hours of a day without any', async () => {
    const agenda = await anAgenda({ csv: csvOf({ titre: 'Loto', date_debut: '22/11/2026' }) });
    assert.deepEqual(texts(agenda, '.when'), ['']);
  });

  it('says that an event lasts all day where the feed says so', async () => {
    const agenda = await anAgenda({ csv: '[{"title":"Vide-grenier","start":"2026-11-22","allDay":true}]' });
    assert.deepEqual(texts(agenda, '.when'), ['Toute la journée']);
  });

  it('says once that an event is online, whether its place says so or not', async () => {
    const csv = csvOf(
      { titre: 'Visite', date_debut: '22/11/2026 14:00', mode: 'en ligne', lieu: 'En ligne' },
      { titre: 'Débat', date_debut: '22/11/2026 18:00', mode: 'mixte', lieu: 'Halles' },
    );
    const agenda = await anAgenda({ csv, fields: '{"attendance":"mode"}' });
    assert.deepEqual(texts(agenda, '.meta'), ['En ligne', 'Halles En ligne']);
  });

  it('leaves what lasts out when the author wants', async () => {
    const csv = csvOf(exhibition, { titre: 'Loto', date_debut: '22/11/2026 14:00' });
    const agenda = await anAgenda({ csv, 'no-ongoing': true });
    assert.deepEqual(titles(agenda), ['Loto']);
    assert.deepEqual(texts(agenda, '[part=count] .told'), ['1 événement']);
  });

  it('says that nothing is announced when there is only what lasts', async () => {
    const agenda = await anAgenda({ csv: csvOf(exhibition), 'no-ongoing': true });
    assert.strictEqual(agenda.state, 'empty');
    assert.include(text(agenda), 'Aucun événement annoncé pour le moment');
  });

  it('shows each session on its day', async () => {
    const csv = csvOf({
      titre: 'Le Passeur',
      date_debut: '2026-11-21',
      date_fin: '2026-11-24',
      occurrences:
        '2026-11-21T20:30:00+01:00_2026-11-21T22:00:00+01:00;2026-11-24T16:00:00+01:00_2026-11-24T17:00:00+01:00',
    });
    const agenda = await anAgenda({ csv });
    assert.deepEqual(underHeadings(agenda), {
      'Samedi 21 novembre Aujourd’hui': ['Le Passeur'],
      'Mardi 24 novembre': ['Le Passeur'],
    });
    assert.deepEqual(texts(agenda, '.when'), ['20 h 30 22 h', '16 h 17 h']);
  });

  it('lists what has no readable date, in the publisher’s words', async () => {
    const csv = csvOf({ titre: 'Visite de la tour', periode: 'à fixer avec le guide' });
    const agenda = await anAgenda({ csv });
    assert.deepEqual(underHeadings(agenda), { 'Date à confirmer': ['Visite de la tour'] });
    assert.include(text(agenda), 'à fixer avec le guide');
  });

  for (const [statut, words] of [
    ['annulé', 'Annulé'],
    ['reporté', 'Reporté'],
    ['complet', 'Complet'],
  ] as const) {
    it(`says « ${words} » in words`, async () => {
      const agenda = await anAgenda({ csv: csvOf({ titre: 'Loto', date_debut: '22/11/2026 14:00', statut }) });
      assert.include(texts(agenda, '.item .tag'), words);
    });
  }

  it('shows more when asked, as many as are left', async () => {
    const agenda = await anAgenda({ 'page-size': 2 });
    assert.lengthOf(titles(agenda), 2);
    await press(agenda, 'Voir 1 événement de plus');
    assert.lengthOf(titles(agenda), 3);
    assert.isNull(find(agenda, '.more'));
  });

  it('takes the keyboard to the first of those it shows more', async () => {
    const market = { titre: 'Marché', date_debut: '22/11/2026 09:00' };
    const days = [5, 6, 7].map((day) => ({ titre: `Bal ${day}`, date_debut: `0${day}/12/2026 21:00` }));
    const agenda = await anAgenda({ csv: csvOf(exhibition, market, ...days), 'page-size': 2 });
    control(agenda, 'Voir').focus();
    await press(agenda, 'Voir 2 événements');
    assert.strictEqual(agenda.shadowRoot?.activeElement?.textContent, 'Bal 6');
  });

  it('shows one page more at a time, and the first again after a new choice', async () => {
    const agenda = await anAgenda({ csv: largeCsv('2026-11-21', { count: 60 }) });
    await press(agenda, 'Voir 20 événements de plus');
    assert.lengthOf(titles(agenda), 40);
    await press(agenda, 'Ce mois');
    assert.lengthOf(titles(agenda), 20);
    assert.isTrue(control(agenda, 'Voir 20').checkVisibility());
  });

  it('shows only the next ones, and no more, without filters', async () => {
    const agenda = await anAgenda({ 'page-size': 2, filters: 'none' });
    assert.lengthOf(titles(agenda), 2);
    assert.isNull(find(agenda, '.more'));
  });

  it('keeps only what the author wants', async () => {
    const found: Record<string, string[]> = {};
    const csv = csvOf(
      { titre: 'Ici', date_debut: '22/11/2026 10:00', commune: 'Redon', insee: '35236', lat: '47.651', lon: '-2.084' },
      { titre: 'Là', date_debut: '22/11/2026 11:00', commune: 'Allaire', insee: '56001', lat: '47.637', lon: '-2.164' },
      { titre: 'Loin', date_debut: '22/11/2026 12:00', commune: 'Rennes', insee: '35238', lat: '48.11', lon: '-1.68' },
    );
    for (const given of [
      { commune: '35236' },
      { commune: 'allaire, Rennes' },
      { near: '47.651,-2.084' },
      { near: '47.651,-2.084', radius: '1' },
      { where: 'commune=Rennes' },
    ]) {
      const agenda = await anAgenda({ csv, filters: 'none', ...given });
      found[Object.values(given).join(' ')] = titles(agenda);
    }
    assert.deepEqual(found, {
      '35236': ['Ici'],
      'allaire, Rennes': ['Là', 'Loin'],
      '47.651,-2.084': ['Ici', 'Là'],
      '47.651,-2.084 1': ['Ici'],
      'commune=Rennes': ['Loin'],
    });
  });

  it('follows the author’s attributes when they change', async () => {
    const agenda = await anAgenda();
    agenda.commune = 'Allaire';
    await waitUntil(() => titles(agenda).length === 1);
    assert.deepEqual(titles(agenda), ['Concert d’été indien']);
  });

  it('reads columns that the author names', async () => {
    const csv = 'machin,truc\nLoto,22/11/2026 14:00\n';
    const agenda = await anAgenda({ csv, fields: '{"title":"machin","start":"truc"}' });
    assert.deepEqual(titles(agenda), ['Loto']);
  });
});

describe('the headings of an agenda', () => {
  const ranks = (agenda: ScdlAgenda) => all(agenda, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName);

  it('go from the title down, one rank at a time', async () => {
    const agenda = await anAgenda({ heading: 'Que faire à Redon', 'heading-level': 3 });
    assert.strictEqual(readable(one(agenda, 'h3')), 'Que faire à Redon');
    assert.deepEqual(ranks(agenda), ['h3', 'h4', 'h5', 'h4', 'h5', 'h4', 'h5']);
  });

  it('begin with days when there is no title', async () => {
    assert.deepEqual(ranks(await anAgenda()).slice(0, 2), ['h2', 'h3']);
  });

  it('never go beyond the sixth rank', async () => {
    const agenda = await anAgenda({ heading: 'Agenda', 'heading-level': 6 });
    assert.deepEqual([...new Set(ranks(agenda))], ['h6']);
  });

  it('of cards are right below the title', async () => {
    const agenda = await anAgenda({ heading: 'Agenda', views: 'cards' });
    assert.deepEqual(ranks(agenda), ['h2', 'h3', 'h3', 'h3']);
  });
});

describe('the footer of an agenda', () => {
  const footer = (agenda: ScdlAgenda) => texts(agenda, '.footer > span');

  it('says who publishes the data and under which licence', async () => {
    const csv = threeEvents;
    const agenda = await anAgenda({ csv, publisher: 'Office de tourisme', licence: 'Licence Ouverte 2.0' });
    assert.deepEqual(footer(agenda), ['Source : Office de tourisme', 'Licence Ouverte 2.0']);
  });

  it('leads to the data', async () => {
    const agenda = await anAgenda();
    assert.strictEqual(one<HTMLAnchorElement>(agenda, '.footer a').href, agenda.src);
    assert.include(footer(agenda)[0], 'données ouvertes');
  });

  it('makes no link of data that were written into the page', async () => {
    const src = `data:text/csv,${encodeURIComponent(threeEvents)}`;
    const agenda = await anAgenda({ src });
    assert.lengthOf(titles(agenda), 3);
    assert.lengthOf(all(agenda, '.footer a'), 0);
  });
});

describe('an agenda in another language', () => {
  it('says everything in English', async () => {
    const agenda = await anAgenda({ lang: 'en', 'page-size': 2 });
    assert.deepEqual(texts(agenda, '.day'), ['Saturday 21 November Today', 'Sunday 22 November Tomorrow']);
    assert.deepEqual(texts(agenda, '[part=count] .told'), ['3 events']);
    assert.strictEqual(readable(one(agenda, '.more')), 'Show 1 more event');
    assert.notMatch(text(agenda), /Aujourd’hui|Gratuit|Rechercher|Mis à jour/);
  });

  it('follows the language of the page around it', async () => {
    const section = document.createElement('section');
    section.lang = 'en-GB';
    document.body.append(section);
    const agenda = await anAgenda({ parent: section });
    section.remove();
    assert.include(text(agenda), 'Today');
  });

  it('speaks French where it does not know the language, and tells voices so', async () => {
    const agenda = await anAgenda({ lang: 'br' });
    assert.include(text(agenda), 'Aujourd’hui');
    assert.equal(one(agenda, '.day').closest<HTMLElement>('[lang]')?.lang, 'fr');
  });
});

describe('the cards of an agenda', () => {
  for (const [count, width] of [
    [1, 400],
    [3, 322],
  ] as const) {
    it(`share the row when they are ${String(count)}, within reason`, async () => {
      document.body.style.width = '1000px';
      const csv = largeCsv('2026-11-21', { count });
      const agenda = await anAgenda({ csv, views: 'cards', 'no-ongoing': true });
      assert.closeTo(one(agenda, '.card').getBoundingClientRect().width, width, 2);
    });
  }
});

describe('what lasts and is to come', () => {
  const csv = csvOf(
    { titre: 'Festival', date_debut: '27/11/2026 18:00', date_fin: '29/12/2026 17:00' },
    { titre: 'Salon', date_debut: '28/11/2026', date_fin: '29/11/2026' },
  );
  for (const [views, selector, told] of [
    ['list', '.when', ['18 h jusqu’au 29 décembre', 'jusqu’au 29 novembre']],
    ['cards', '.date', ['Ven. 27 nov. · 18 h jusqu’au 29 décembre', 'Sam. 28 nov. · jusqu’au 29 novembre']],
  ] as const) {
    it(`says when it begins, and until when it lasts (views="${views}")`, async () => {
      const agenda = await anAgenda({ csv, views });
      assert.deepEqual<readonly string[]>(texts(agenda, selector), told);
    });
  }

  it('has its month unbroken on a phone, in a wide type', async () => {
    document.body.style.width = '320px';
    const agenda = await anAgenda({ csv });
    agenda.style.font = '16px Verdana, "DejaVu Sans", sans-serif';
    await drawn(agenda);
    for (const until of all(agenda, '.until')) {
      const words = document.createRange();
      words.selectNodeContents(until);
      assert.isAtMost(words.getClientRects().length, 3, 'lines for « jusqu’au », the day and the month');
    }
  });
});

describe('what is on now', () => {
  const many = csvOf(
    ...Array.from({ length: 40 }, (_, at) => ({
      titre: `Exposition ${at + 1}`,
      date_debut: '01/11/2026',
      date_fin: '31/12/2026',
    })),
    { titre: 'Bal', date_debut: '21/11/2026 21:00' },
  );

  it('is a few stops for the keyboard before the days, and the way to the others', async () => {
    const agenda = await anAgenda({ csv: many, filters: 'none' });
    const stops = () => all(agenda, 'a, summary').filter((stop) => stop.checkVisibility());
    assert.deepEqual(
      [stops().length, ...stops().slice(8, 10).map(readable)],
      [11, 'Voir 32 événements de plus', 'Bal'],
    );
    one(agenda, 'summary').click();
    assert.lengthOf(stops(), 43);
  });

  it('is shown at once when it is little', async () => {
    const agenda = await anAgenda();
    assert.isNull(find(agenda, 'summary'));
  });

  it('is all on paper', async () => {
    const agenda = await anAgenda({ csv: many });
    dispatchEvent(new Event('beforeprint'));
    assert.isTrue(one<HTMLDetailsElement>(agenda, '.now details').open);
    dispatchEvent(new Event('afterprint'));
    assert.isFalse(one<HTMLDetailsElement>(agenda, '.now details').open);
  });
});

describe('a printed agenda', () => {
  const print = async (agenda: ScdlAgenda, print: () => void | Promise<void>) => {
    dispatchEvent(new Event('beforeprint'));
    await print();
    dispatchEvent(new Event('afterprint'));
    await drawn(agenda);
  };

  for (const views of ['list', 'cards', 'month', 'cards list month']) {
    it(`is everything, as a list, before browsers take the page (views="${views}")`, async () => {
      const agenda = await anAgenda({ views, csv: largeCsv('2026-11-21', { count: 60 }), 'page-size': 5 });
      const before = [all(agenda, '.item').length, all(agenda, '.card').length];
      await print(agenda, () => {
        assert.deepEqual([all(agenda, '.item').length, all(agenda, '.card').length], [60, 0]);
      });
      assert.deepEqual([all(agenda, '.item').length, all(agenda, '.card').length], before);
    });
  }

  it('does not call a day « Aujourd’hui » or « Demain », which it will not be when it is read', async () => {
    const agenda = await anAgenda();
    assert.deepEqual(texts(agenda, '.day .tag'), ['Aujourd’hui', 'Demain']);
    assert.lengthOf(all(agenda, '.day .tag:not(.no-print)'), 0);
  });

  it('keeps to the few that the author wants where nothing shows more', async () => {
    const agenda = await anAgenda({ filters: 'none', 'page-size': 2, views: 'cards' });
    await print(agenda, () => {
      assert.lengthOf(all(agenda, '.item'), 2);
    });
  });

  it('keeps to what the visitor chose', async () => {
    const agenda = await anAgenda();
    await press(agenda, 'Gratuit');
    await print(agenda, () => {
      assert.lengthOf(all(agenda, '.item'), 2);
    });
  });
});
