import { assert, nextFrame, waitUntil } from '@open-wc/testing';
import type { ScdlFilterEvent } from '../../../widgets/shared/events.js';
import { enter, PATIENCE } from '../support/widget.js';
import { readable } from './a-widget.js';
import {
  aFeed,
  all,
  anAgenda,
  choose,
  control,
  csvOf,
  drawn,
  find,
  goBack,
  inAddress,
  leavePage,
  next,
  one,
  openPage,
  press,
  putAgenda,
  reads,
  search,
  serveFeeds,
  shown,
  text,
  texts,
  threeEvents,
  titles,
} from './an-agenda.js';

beforeEach(serveFeeds);
afterEach(leavePage);

describe('the filters of an agenda', () => {
  it('are counted, each choice with what it would leave', async () => {
    const agenda = await anAgenda();
    assert.deepEqual(texts(agenda, '.group .chip'), [
      'Aujourd’hui 1',
      'Demain 1',
      'Ce week-end 2',
      '7 jours 2',
      'Ce mois 2',
      'Dates',
    ]);
    assert.deepEqual(texts(agenda, 'option'), [
      'Catégories : toutes',
      'Concert (1)',
      'Marché (1)',
      'Nature (1)',
      'Communes : toutes',
      'Allaire (1)',
      'Redon (2)',
    ]);
    assert.deepEqual(texts(agenda, '.chips > .chip'), ['Gratuit 2']);
  });

  it('count again once one is chosen', async () => {
    const agenda = await anAgenda();
    await choose(agenda, 'Commune', all<HTMLOptionElement>(agenda, 'option').at(-1)?.value ?? '');
    assert.deepEqual(titles(agenda), ['Marché de Noël', 'Balade des écluses']);
    assert.include(texts(agenda, '.chip'), 'Demain 0');
    assert.isTrue((control(agenda, 'Demain') as HTMLButtonElement).disabled);
  });

  it('are pressed and unpressed', async () => {
    const agenda = await anAgenda();
    await press(agenda, 'Aujourd’hui');
    assert.strictEqual(control(agenda, 'Aujourd’hui').ariaPressed, 'true');
    assert.deepEqual(titles(agenda), ['Marché de Noël']);
    await press(agenda, 'Aujourd’hui');
    assert.strictEqual(control(agenda, 'Aujourd’hui').ariaPressed, 'false');
    assert.lengthOf(titles(agenda), 3);
  });

  it('add up', async () => {
    const agenda = await anAgenda();
    await press(agenda, 'Gratuit');
    await press(agenda, 'Ce week-end');
    assert.deepEqual(titles(agenda), ['Marché de Noël']);
  });

  it('keep what is accessible', async () => {
    const csv = csvOf(
      { titre: 'Loto', date_debut: '22/11/2026 14:00', accessible: 'oui' },
      { titre: 'Bal', date_debut: '22/11/2026 21:00', accessible: 'non' },
    );
    const agenda = await anAgenda({ csv });
    await press(agenda, 'Accessible');
    assert.deepEqual(titles(agenda), ['Loto']);
  });

  for (const words of ['ecluse', 'BALADE éclu', '  balade ', 'redon nature']) {
    it(`find « ${words} » whatever the accents and case`, async () => {
      const agenda = await anAgenda();
      await search(agenda, words);
      assert.deepEqual(titles(agenda), ['Balade des écluses']);
    });
  }

  it('take dates chosen by hand, and say them beside the count', async () => {
    const agenda = await anAgenda();
    await press(agenda, 'Dates');
    await waitUntil(() => find(agenda, '#dates'), 'there is where to choose them', PATIENCE);
    const [from, to] = all<HTMLInputElement>(agenda, 'input[type=date]');
    assert.strictEqual(from?.min, '2026-11-21');
    for (const [input, day] of [
      [from, '2026-11-22'],
      [to, '2026-12-05'],
    ] as const) {
      if (!input) throw new Error('Two dates are asked for');
      input.value = day;
      input.dispatchEvent(new Event('change'));
      await drawn(agenda);
    }
    assert.deepEqual(titles(agenda), ['Concert d’été indien', 'Balade des écluses']);
    assert.deepEqual(texts(agenda, '[part=count] .told'), ['2 événements du 22 novembre au 5 décembre']);
    assert.strictEqual(inAddress()['agenda-period'], '2026-11-22..2026-12-05');
  });

  it('part the thousands of what they count', async () => {
    const days = Array.from({ length: 1200 }, (_, at) => ({
      titre: `Bal ${at}`,
      date_debut: '22/11/2026',
      gratuit: at ? 'oui' : 'non',
    }));
    const agenda = await anAgenda({ csv: csvOf(...days) });
    await waitUntil(() => find(agenda, '[part=count]'), 'the bar is there', PATIENCE);
    assert.deepEqual(texts(agenda, '[part=count] .told'), ['1 200 événements']);
    assert.include(texts(agenda, '.chip'), 'Gratuit 1 199');
  });

  it('say how many are left once the agenda has come to rest', async () => {
    const agenda = await anAgenda();
    await enter(agenda, 'input[type=search]');
    const status = one(agenda, '.told + [role=status]');
    await press(agenda, 'Ce week-end');
    assert.strictEqual(readable(status), '', 'a screen reader would miss it among what is drawn anew');
    await press(agenda, 'Gratuit');
    await waitUntil(() => readable(status), 'it is said', PATIENCE);
    assert.strictEqual(readable(status), '1 événement ce week-end');
  });

  it('tell the page what was chosen', async () => {
    const agenda = await anAgenda();
    const filtering = next<ScdlFilterEvent>(document, 'scdl-filter');
    await press(agenda, 'Ce week-end');
    const { detail } = await filtering;
    assert.deepEqual(detail, { selection: { period: 'weekend' }, count: 2 });
  });

  it('are all cleared at once', async () => {
    const agenda = await anAgenda();
    await press(agenda, 'Gratuit');
    await search(agenda, 'balade');
    await press(agenda, 'Effacer les filtres');
    assert.lengthOf(titles(agenda), 3);
    assert.strictEqual(one<HTMLInputElement>(agenda, 'input[type=search]').value, '');
    assert.deepEqual(inAddress(), {});
    assert.notInclude(text(agenda), 'Effacer les filtres');
  });

  it('leave nothing behind in menus, though the browser holds to what was chosen by hand', async () => {
    const agenda = await anAgenda();
    const menu = one<HTMLSelectElement>(agenda, 'select');
    // As Firefox does: from then on, an attribute says nothing of what is chosen.
    for (const option of [...menu.options].reverse()) option.selected = true;
    await choose(agenda, 'Catégorie', menu.options[1]?.value ?? '');
    await press(agenda, 'Effacer les filtres');
    assert.strictEqual(menu.selectedIndex, 0);
  });

  it('leave the keyboard beside the count once the button that clears them is gone', async () => {
    const agenda = await anAgenda();
    await press(agenda, 'Gratuit');
    one(agenda, '[part~=count] button').focus();
    // What sees to it comes when the widget first has the keyboard.
    await import('../../../widgets/shared/keyboard.js');
    await nextFrame();
    await press(agenda, 'Effacer les filtres');
    assert.isTrue(agenda.shadowRoot?.activeElement === one(agenda, '[part~=count]'));
  });

  it('say when the next event is when they leave nothing', async () => {
    openPage({ 'agenda-period': '2026-11-25..2026-11-26' });
    const agenda = await anAgenda();
    assert.strictEqual(agenda.state, 'empty');
    assert.deepEqual(titles(agenda), []);
    assert.include(text(agenda), 'Aucun événement du 25 novembre au 26 novembre');
    assert.include(text(agenda), 'Le prochain est samedi 5 décembre.');
    await press(agenda, 'Voir les événements à venir');
    assert.deepEqual([agenda.state, titles(agenda).length, inAddress()], ['ready', 3, {}]);
  });

  it('offer no calendar of events without a date', async () => {
    const agenda = await anAgenda({ csv: csvOf({ titre: 'Fête de la musique', date_debut: 'en juin' }) });
    assert.include(text(agenda), '1 événement');
    assert.notInclude(text(agenda), 'Ajouter la sélection');
  });

  it('say so in the month too, with the way out', async () => {
    openPage({ 'agenda-period': '2026-11-25..2026-11-26', 'agenda-view': 'month' });
    const agenda = await anAgenda({ views: 'list month' });
    assert.include(text(agenda), 'Le prochain est samedi 5 décembre.');
    await press(agenda, 'Voir les événements à venir');
    assert.deepEqual([agenda.state, inAddress()], ['ready', { 'agenda-view': 'month' }]);
  });

  it('open the month on what is left, even if the first is in another one', async () => {
    openPage({ 'agenda-text': 'balade', 'agenda-view': 'month' });
    const agenda = await anAgenda({ views: 'list month' });
    assert.deepEqual(texts(agenda, 'caption'), ['Décembre 2026']);
    assert.deepEqual(texts(agenda, 'td li'), ['9 h Balade des écluses']);
  });

  it('leave in the month the days of the chosen period, of what lasts too', async () => {
    openPage({ 'agenda-period': '2026-12-05..2026-12-06', 'agenda-view': 'month' });
    const csv = csvOf({ titre: 'Gravures', date_debut: '01/11/2026', date_fin: '10/01/2027' });
    const agenda = await anAgenda({ csv, views: 'list month' });
    assert.deepEqual(texts(agenda, 'caption'), ['Décembre 2026']);
    assert.deepEqual(texts(agenda, 'button.number'), ['5', '6']);
  });

  for (const [what, query] of [
    ['that nothing matches what was searched', { 'agenda-text': 'xylophone' }],
    ['the same of several choices', { 'agenda-category': 'concert', 'agenda-period': 'today' }],
  ] as const) {
    it(`say ${what}, and promise none of another kind`, async () => {
      openPage(query);
      const agenda = await anAgenda();
      assert.include(text(agenda), 'Aucun événement ne correspond à ces choix');
      assert.notInclude(text(agenda), 'Le prochain');
    });
  }

  it('are those that the author wants, in that order', async () => {
    const agenda = await anAgenda({ filters: 'commune, category nonsense' });
    assert.deepEqual(texts(agenda, '.menu .sr'), ['Commune', 'Catégorie']);
    assert.lengthOf(all(agenda, '.chip, input[type=search]'), 0);
  });

  it('unfold where there is no room for them', async () => {
    document.body.style.width = '360px';
    const agenda = await anAgenda();
    const button = control(agenda, 'Filtres');
    assert.deepEqual(
      [button.ariaExpanded, all(agenda, '.menu').some((menu) => menu.checkVisibility())],
      ['false', false],
    );
    await press(agenda, 'Filtres');
    assert.deepEqual(
      [button.ariaExpanded, all(agenda, '.menu').every((menu) => menu.checkVisibility())],
      ['true', true],
    );
  });

  it('do not load their code when there are none', async () => {
    const agenda = await anAgenda({ filters: 'none' });
    assert.lengthOf(titles(agenda), 3);
    assert.lengthOf(all(agenda, '[part=toolbar], [part=count], .toolbar-to-come'), 0);
    assert.strictEqual(agenda.renderRoot instanceof ShadowRoot && agenda.renderRoot.adoptedStyleSheets.length, 2);
  });
});

describe('what an agenda keeps in the address of the page', () => {
  it('is each filter, under its own name', async () => {
    const agenda = await anAgenda();
    await press(agenda, 'Ce week-end');
    await press(agenda, 'Gratuit');
    assert.deepEqual(inAddress(), { 'agenda-period': 'weekend', 'agenda-free': 'yes' });
  });

  it('is taken back by the back button, one choice at a time', async () => {
    const agenda = await anAgenda();
    await press(agenda, 'Ce week-end');
    await press(agenda, 'Gratuit');
    await goBack(agenda);
    assert.lengthOf(titles(agenda), 2);
    assert.strictEqual(control(agenda, 'Gratuit').ariaPressed, 'false');
    await goBack(agenda);
    assert.lengthOf(titles(agenda), 3);
  });

  it('is found again by who opens the page so', async () => {
    openPage({ 'agenda-period': 'weekend', 'agenda-text': 'concert', 'agenda-view': 'cards' });
    const agenda = await anAgenda({ views: 'list cards' });
    assert.deepEqual(titles(agenda), ['Concert d’été indien']);
    assert.strictEqual(one<HTMLInputElement>(agenda, 'input[type=search]').value, 'concert');
    assert.strictEqual(control(agenda, 'Cartes').ariaPressed, 'true');
    assert.lengthOf(all(agenda, '.grid .card'), 1);
  });

  it('never shows everything for a moment to who opens the page so', async () => {
    openPage({ 'agenda-text': 'concert' });
    const agenda = putAgenda();
    const seen = new Set<string>();
    new MutationObserver(() => seen.add(titles(agenda).join())).observe(agenda.renderRoot, {
      childList: true,
      subtree: true,
    });
    await shown(agenda);
    await waitUntil(() => titles(agenda).length === 1);
    assert.deepEqual([...seen].filter(Boolean), ['Concert d’été indien']);
  });

  it('ignores values of no meaning', async () => {
    openPage({ 'agenda-period': 'someday', 'agenda-free': 'maybe', 'agenda-view': 'globe', 'agenda-event': 'no-such' });
    const agenda = await anAgenda({ views: 'list month' });
    assert.lengthOf(titles(agenda), 3);
    assert.isNull(find(agenda, 'dialog'));
  });

  it('ignores a filter that is not on offer', async () => {
    openPage({ 'agenda-text': 'concert' });
    const agenda = await anAgenda({ filters: 'period' });
    assert.lengthOf(titles(agenda), 3);
  });

  it('is written without a step back for each letter typed', async () => {
    const agenda = await anAgenda();
    const { length } = history;
    await search(agenda, 'bal');
    await search(agenda, 'balade');
    await waitUntil(() => inAddress()['agenda-text'] === 'balade');
    assert.strictEqual(history.length, length);
  });

  it('keeps what the page had there before', async () => {
    openPage({ page: '12' });
    const agenda = await anAgenda();
    await press(agenda, 'Gratuit');
    assert.deepEqual(inAddress(), { page: '12', 'agenda-free': 'yes' });
  });

  it('is the view, and nothing for the first one', async () => {
    const agenda = await anAgenda({ views: 'list cards' });
    await press(agenda, 'Cartes');
    assert.deepEqual(inAddress(), { 'agenda-view': 'cards' });
    await press(agenda, 'Liste');
    assert.deepEqual(inAddress(), {});
  });

  it('is kept apart for two agendas on a page', async () => {
    const first = await anAgenda();
    const second = await anAgenda();
    await press(second, 'Demain');
    await press(first, 'Aujourd’hui');
    assert.deepEqual(inAddress(), { 'agenda-2-period': 'tomorrow', 'agenda-period': 'today' });
    assert.deepEqual([titles(first), titles(second)], [['Marché de Noël'], ['Concert d’été indien']]);
  });

  it('is not brought back by one agenda when the other has let it go', async () => {
    openPage({ 'agenda-2-period': 'tomorrow' });
    const first = await anAgenda();
    const second = await anAgenda();
    await press(second, 'Demain');
    await press(first, 'Gratuit');
    assert.deepEqual(inAddress(), { 'agenda-free': 'yes' });
  });

  it('is not lost when another agenda is typed in at the same time', async () => {
    const first = await anAgenda();
    const second = await anAgenda();
    await search(first, 'noël');
    await press(second, 'Demain');
    await waitUntil(() => inAddress()['agenda-text']);
    assert.deepEqual(inAddress(), { 'agenda-text': 'noël', 'agenda-2-period': 'tomorrow' });
  });

  it('goes by the agenda’s id when it has one', async () => {
    openPage({ 'fetes-free': 'yes' });
    const agenda = await anAgenda({ id: 'fetes' });
    assert.lengthOf(titles(agenda), 2);
    await press(agenda, 'Gratuit');
    await press(agenda, 'Demain');
    assert.deepEqual(inAddress(), { 'fetes-period': 'tomorrow' });
  });

  it('is in no way of a feed that takes its time', async () => {
    openPage({ 'agenda-free': 'yes' });
    const answers: ((response: Response) => void)[] = [];
    const agenda = putAgenda({ src: aFeed(() => new Promise((resolve) => answers.push(resolve))) });
    await waitUntil(() => answers.length);
    answers[0]?.(new Response(threeEvents));
    await reads(agenda, 'Balade des écluses');
    assert.lengthOf(titles(agenda), 2);
  });
});
