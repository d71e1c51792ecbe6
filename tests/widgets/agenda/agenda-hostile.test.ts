import { assert } from '@open-wc/testing';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';
import {
  all,
  anAgenda,
  csvOf,
  leavePage,
  next,
  openPage,
  press,
  serveFeeds,
  shown,
  text,
  titles,
} from './an-agenda.js';

const state = globalThis as { struck?: boolean };

beforeEach(() => {
  delete state.struck;
  serveFeeds();
});
afterEach(leavePage);

const columns = [
  ...['identifiant', 'titre', 'resume', 'description', 'lieu', 'adresse', 'code_postal', 'commune', 'categorie'],
  ...['url', 'reservation', 'image', 'credit_photo', 'telephone', 'email', 'organisateur', 'tarif', 'statut'],
];

const payloads = {
  script: '<script>struck = true</script>',
  image: '<img src=x onerror="struck = true">',
  svg: '"><svg onload="struck = true">',
  template: '${struck = true}',
  'javascript:': 'javascript:struck=true',
  'JavaScript: in disguise': ' \u0001jAvA\tscript:struck=true',
  'data:': 'data:text/html,<script>parent.struck=true</script>',
  'vbscript:': 'vbscript:struck=true',
};

/** Every address that something in it would load or follow. */
function addresses(agenda: ScdlAgenda): string[] {
  const named = ['href', 'src', 'xlink:href', 'action', 'formaction', 'srcset', 'poster'];
  return named.flatMap((name) =>
    all(agenda, `[${CSS.escape(name)}]`).map((element) => element.getAttribute(name) ?? ''),
  );
}

describe('an agenda whose feed is hostile', () => {
  for (const [what, payload] of Object.entries(payloads)) {
    it(`shows as text, or leaves out, what tries ${what} in every column`, async () => {
      const row = { ...Object.fromEntries(columns.map((name) => [name, payload])), titre: `Bal ${payload}` };
      const csv = csvOf({ ...row, identifiant: 'bal', date_debut: '22/11/2026 20:00' });
      openPage({ 'agenda-event': 'bal' });
      const agenda = await anAgenda({ csv, views: 'list cards' });
      await press(agenda, 'Cartes');
      await press(agenda, 'Liste');
      assert.lengthOf(all(agenda, '.item-title'), 1);
      assert.lengthOf(all(agenda, 'script, iframe, object, embed, [onerror], [onload], [onclick]'), 0);
      assert.deepEqual(
        addresses(agenda).filter((address) => !/^(https?|mailto|tel):/.test(address)),
        [],
      );
      assert.isUndefined(state.struck);
    });
  }

  it('takes columns with the names of an object’s own parts for data', async () => {
    const csv = csvOf({
      titre: 'Loto',
      date_debut: '22/11/2026 14:00',
      ['__proto__']: 'polluted',
      constructor: 'Object',
      hasOwnProperty: 'no',
      toString: 'no',
    });
    const agenda = await anAgenda({ csv });
    assert.deepEqual(titles(agenda), ['Loto']);
    assert.notProperty({}, 'polluted');
  });

  it('takes nothing from the page’s address for more than it is', async () => {
    openPage({
      'agenda-__proto__': 'x',
      'agenda-text': '<img src=x onerror="struck = true">',
      'agenda-category': '"><b>',
    });
    const agenda = await anAgenda();
    assert.include(text(agenda), 'Aucun événement ne correspond');
    assert.lengthOf(all(agenda, 'img, option b'), 0);
    assert.isUndefined(state.struck);
  });

  for (const width of [320, 360, 800]) {
    it(`keeps words of 300 letters within ${width} pixels`, async () => {
      document.body.style.width = `${width}px`;
      const long = 'a'.repeat(300);
      const row = Object.fromEntries(columns.map((name) => [name, long]));
      const rows = [
        { ...row, identifiant: 'long', date_debut: '22/11/2026 20:00', statut: 'annulé' },
        { ...row, identifiant: 'run', date_debut: '01/11/2026', date_fin: '12/12/2026' },
        { ...row, identifiant: 'none', periode: long },
      ];
      const agenda = await anAgenda({ csv: csvOf(...rows), views: 'list cards month', publisher: long, heading: long });
      for (const view of ['Liste', 'Cartes', 'Mois']) {
        await press(agenda, view);
        await shown(agenda);
        assert.isAtMost(agenda.scrollWidth, agenda.clientWidth, view);
        assert.isAtMost(document.documentElement.scrollWidth, Math.max(width + 16, innerWidth), view);
      }
    });
  }

  it('keeps the detail of long words within a narrow page', async () => {
    document.body.style.width = '320px';
    const row = Object.fromEntries(columns.map((name) => [name, 'a'.repeat(300)]));
    openPage({ 'agenda-event': 'long' });
    const csv = csvOf({ ...row, identifiant: 'long', date_debut: '22/11/2026 20:00' });
    const agenda = await anAgenda({ csv, detail: 'inline' });
    const opening = next(agenda, 'focusin');
    if (!all(agenda, '.opened').length) await opening;
    const [detail] = all(agenda, '.opened');
    assert.isAtMost(detail?.scrollWidth ?? Infinity, 320);
    assert.isAtMost(agenda.scrollWidth, agenda.clientWidth);
  });
});
