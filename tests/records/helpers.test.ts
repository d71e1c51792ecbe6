import { describe, expect, it } from 'vitest';
import { eventReader, readEvents } from '../../src/records/events/read.js';
import { type Helper, withHelpers } from '../../src/records/helpers.js';
import { atOnce } from '../../src/pace.js';
import { readRows } from '../../src/records/row-slices.js';
import { foldSameEvents } from '../../src/records/events/fold.js';
import type { Cells } from './a-row.js';

const tidy: Cells = {
  title: 'Bal',
  start: '14/07/2026',
  end: '',
  hours: '20h30',
  place: 'Salle des fêtes',
  address: '12 rue du Port',
  commune: 'Redon',
  postcode: '35600',
  category: 'Fête, Musique',
  description: 'Orchestre & lampions.\nVenez tous.',
  image: 'https://www.redon.fr/bal.jpg',
  url: 'https://www.redon.fr/bal',
  free: 'non',
  price: '5 €',
  updated: '2026-07-01T08:00:00+02:00',
};

const schema = { name: 'test', title: 'Test', roles: {} } as const;

function asked(rows: readonly Cells[]) {
  const roles = Object.fromEntries([...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => [name, [name]]));
  return [{ rows }, { schema, roles, timezone: 'Europe/Paris', lang: 'fr' }] as const;
}

function wantedBy(cells: Cells): Helper[] {
  const [table, options] = asked([{ ...tidy, ...cells }]);
  return [...readRows(table, eventReader(options, table), {}).wanted].sort();
}

const everyHelper = await withHelpers({}, ['dates', 'oddDates', 'markup', 'details']);

describe('a row', () => {
  it.each<[string, Cells]>([
    ['everything plain', {}],
    ['an end', { end: '15/07/2026', hours: '' }],
    ['hours of the day', { hours: 'de 14h à 18h' }],
    ['hours in columns of their own', { hours: '', startTime: '14:00', endTime: '18:00:00' }],
    ['ISO 8601', { start: '2026-07-14T20:30:00+02:00', end: '2026-07-14T23:30:00+02:00', hours: '' }],
    ['nothing to pay', { free: '', price: 'Gratuit' }],
  ])('that tells %s is read at once', (_, cells) => {
    expect(wantedBy(cells)).toEqual([]);
  });

  it.each<[Helper, Cells]>([
    ['dates', { start: 'mardi 14 juillet 2026' }],
    ['dates', { start: '' }],
    ['dates', { start: 46217 }],
    ['dates', { end: 'jusqu’au bout de la nuit' }],
    ['dates', { hours: 'dès la tombée de la nuit' }],
    ['dates', { end: '16/07/2026' }],
    ['dates', { occurrences: '2026-07-14T20:30_2026-07-14T23:00' }],
    ['dates', { dateText: 'le 14 juillet' }],
    ['dates', { updated: 1_783_000_000 }],
    ['markup', { description: '<p>Orchestre</p>' }],
    ['markup', { title: 'Bal &amp; lampions' }],
    ['markup', { description: '**Orchestre**' }],
    ['markup', { description: 'Un *orchestre*' }],
    ['markup', { description: '_Orchestre_ du port' }],
    ['markup', { place: 'Salle des f&#234;tes' }],
    ['details', { category: '["Fête"]' }],
    ['details', { image: [{ url: 'https://www.redon.fr/bal.jpg' }] }],
    ['details', { organizer: { label: 'Comité des fêtes' } }],
    ['details', { url: 'www.redon.fr' }],
    ['details', { booking: 'Billetterie|https://www.redon.fr' }],
    ['details', { address: '12 rue du Port, 35600 Redon' }],
    ['details', { price: 'De 5 à 10 €' }],
    ['details', { free: 'pour les enfants' }],
    ['details', { title: 'Bal annulé' }],
    ['details', { phone: '02 99 00 00 00' }],
    ['details', { point: '47.65,-2.08' }],
  ])('sends for %s when it holds %j', (helper, cells) => {
    expect(wantedBy(cells)).toEqual([helper]);
  });
});

describe('a feed that needs helpers', () => {
  const rare: Cells = {
    ...tidy,
    start: 'mardi 14 juillet 2026 à 20h30',
    title: '<b>Bal</b>',
    status: 'annulé',
    hours: '',
  };
  const rows = Array.from({ length: 120 }, (_, index) => (index === 70 ? rare : { ...tidy, title: `Bal ${index}` }));

  it('is read once they have come, without a row twice nor an issue twice', async () => {
    const faulty = rows.map((row, index) => (index === 60 ? { ...row, end: '13/07/2026', hours: '' } : row));
    const question = asked(faulty);
    const [table, options] = question;
    const { told, issues } = readRows(table, eventReader(options, table), everyHelper);
    expect(issues).toMatchObject([{ code: 'end-before-start', row: 60 }]);
    const read = await readEvents(...question, () => Promise.resolve());
    expect(read).toEqual({ events: atOnce(foldSameEvents(told)), issues });
    expect(read.events[70]).toMatchObject({ title: 'Bal', status: 'cancelled', row: 70 });
  });
});
