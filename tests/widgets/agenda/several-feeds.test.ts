import { assert, waitUntil } from '@open-wc/testing';
import type { ScdlAgenda } from '../../../widgets/agenda/agenda.js';
import {
  all,
  anAgenda,
  changeFeed,
  csvOf,
  drawn,
  find,
  leavePage,
  reads,
  serveFeeds,
  texts,
  titles,
} from './an-agenda.js';
import { hushWarnings } from '../support/page.js';

const concert = { titre: 'Concert de Noël', date_debut: '22/11/2026 20:30', commune: 'Redon' };
let town = '';
let office = '';
let made = 0;
const down = () => new Response('', { status: 500 });

hushWarnings();

beforeEach(() => {
  serveFeeds();
  // A page keeps its feeds for some time: each test has its own.
  made += 1;
  town = `https://www.redon.example/${made}.csv`;
  office = `https://www.tourisme-redon.example/${made}.csv`;
  changeFeed(town, csvOf(concert, { titre: 'Conseil municipal', date_debut: '23/11/2026 19:00' }));
  changeFeed(
    office,
    csvOf({ ...concert, titre: 'CONCERT DE NOEL' }, { titre: 'Loto', date_debut: '28/11/2026 14:00' }),
  );
});
afterEach(() => {
  leavePage();
});

/** An agenda of both feeds, once it shows this. */
async function both(words: string, more = {}): Promise<ScdlAgenda> {
  const agenda = await anAgenda({ src: `${town} ${office}`, ...more });
  await reads(agenda, words);
  return agenda;
}

describe('an agenda of several feeds', () => {
  it('shows once what both tell', async () => {
    const agenda = await both('Loto');
    await waitUntil(() => titles(agenda).length === 3);
    assert.deepEqual(titles(agenda), ['Concert de Noël', 'Conseil municipal', 'Loto']);
    assert.deepEqual(
      agenda.records?.map(({ sources }) => sources),
      [['redon.example', 'tourisme-redon.example'], ['redon.example'], ['tourisme-redon.example']],
    );
  });

  it('names the sources of each event when asked', async () => {
    const agenda = await both('Loto', { 'source-badge': true });
    await waitUntil(() => titles(agenda).length === 3);
    const badges = all(agenda, '.item').map((item) =>
      item.querySelector('.meta')?.textContent.replace(/\s+/g, ' ').trim(),
    );
    assert.deepEqual(badges, ['Redon redon.example tourisme-redon.example', 'redon.example', 'tourisme-redon.example']);
  });

  it('does not unless asked, nor for a single feed', async () => {
    const two = await both('Loto');
    assert.notInclude(texts(two, '.meta').join(), 'redon.example');
    const single = await anAgenda({ src: town, 'source-badge': true });
    assert.notInclude(texts(single, '.meta').join(), 'redon.example');
  });

  it('names below the one that cannot be read, and no other', async () => {
    changeFeed(office, down);
    const agenda = await both('momentanément');
    assert.include(texts(agenda, '.footer span'), 'tourisme-redon.example : momentanément indisponible');
    assert.lengthOf(
      texts(agenda, '.footer span').filter((text) => text.includes('momentanément')),
      1,
    );
    assert.isNull(find(agenda, '.notice'));
    assert.deepEqual(titles(agenda), ['Concert de Noël', 'Conseil municipal']);
  });

  it('says of when are the rows of one that can no longer be read', async () => {
    const { now } = Date;
    Date.now = () => Date.parse('2026-11-18T10:00:00+01:00');
    const agenda = await both('Loto').finally(() => (Date.now = now));
    changeFeed(office, down);
    await agenda.refresh();
    await reads(agenda, 'tourisme-redon.example : agenda du 18 novembre 2026, momentanément indisponible');
    assert.isNull(find(agenda, '.notice'));
    assert.lengthOf(titles(agenda), 3);
  });

  it('says so above when none can be read any more', async () => {
    const agenda = await both('Loto');
    for (const src of [town, office]) changeFeed(src, down);
    await agenda.refresh();
    await drawn(agenda);
    assert.lengthOf(texts(agenda, '.notice'), 1);
    assert.notInclude(texts(agenda, '.footer').join(), 'momentanément');
  });
});
