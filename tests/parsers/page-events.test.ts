import { describe, expect, it } from 'vitest';
import { pageEvents } from '../../src/parsers/page-events.js';

async function read(html: string) {
  const table = await pageEvents.parse(new TextEncoder().encode(html), { timezone: 'Europe/Paris' });
  return { ...table, rows: table.rows.map((row) => ({ ...row })) };
}

const script = (value: unknown, type = 'type="application/ld+json"') =>
  `<script ${type}>${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const bal = { '@type': 'Event', name: 'Bal', startDate: '2026-11-28T20:30:00+01:00' };
const page = (...scripts: string[]) =>
  `<!doctype html><script>let a = 1 < 2;</script>${scripts.join('<p>')}<script src="x.js"></script>`;

describe('events in a web page', () => {
  it('have the columns that schema.org names', async () => {
    const event = {
      '@context': 'https://schema.org',
      ...bal,
      location: { '@type': 'Place', name: 'Salle', address: { addressLocality: 'Redon', postalCode: '35600' } },
      offers: [{ price: 5, url: 'https://x.example/a' }, { price: 8 }],
      image: ['https://x.example/1.jpg', 'https://x.example/2.jpg'],
    };
    const { rows, schema } = await read(page(script(event)));
    expect(schema).toBe('schema-org/events');
    expect(rows).toEqual([
      {
        ...bal,
        'location.@type': 'Place',
        'location.name': 'Salle',
        'location.address.addressLocality': 'Redon',
        'location.address.postalCode': '35600',
        'offers.price': 5,
        'offers.url': 'https://x.example/a',
        image: ['https://x.example/1.jpg', 'https://x.example/2.jpg'],
      },
    ]);
  });

  it.each([
    ['alone', bal],
    ['in a list', [bal, { '@type': 'Organization', name: 'Ville' }]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, bal] }],
    ['in a list of items', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: bal }] }],
    ['of a closer kind', { ...bal, '@type': ['MusicEvent', 'Thing'] }],
    ['of a festival', { ...bal, '@type': 'https://schema.org/Festival' }],
    [
      'with line breaks inside of its texts',
      '{"@type":"Event","name":"Bal","description":"un\ndeux","startDate":"2026-11-28"}',
    ],
    ['between marks that hide it', `<!-- ${JSON.stringify(bal)} -->`],
  ])('are found %s', async (_, value) => {
    expect((await read(page(script(value)))).rows).toMatchObject([{ name: 'Bal' }]);
  });

  it('have the sessions of their schedule, and need no other date', async () => {
    const eventSchedule = {
      '@type': 'Schedule',
      startDate: '2026-11-24',
      repeatCount: 2,
      byDay: 'https://schema.org/Tuesday',
    };
    const { rows } = await read(page(script({ '@type': 'Event', name: 'Marché', eventSchedule })));
    expect(rows).toMatchObject([{ occurrences: [{ begin: '2026-11-24' }, { begin: '2026-12-01' }] }]);
  });

  it('keep their dates beside a schedule that cannot be read', async () => {
    const { rows } = await read(page(script({ ...bal, eventSchedule: { repeatFrequency: 'souvent' } })));
    expect(rows).toMatchObject([bal]);
    expect(rows[0]).not.toHaveProperty('occurrences');
  });

  it('are found beside scripts that cannot be read', async () => {
    expect((await read(page(script('{oops'), script(bal, 'TYPE=application/ld+json')))).rows).toHaveLength(1);
  });

  it.each([
    ['tells none', page(script({ '@type': 'Organization', name: 'Ville' }))],
    ['gives them no date', page(script({ '@type': 'Event', name: 'Bal' }))],
    ['has them in another kind of script', page(script(bal, 'type="text/template"'))],
    ['has no script', '<!doctype html><p>Bonjour'],
  ])('are not there when the page %s', async (_, html) => {
    await expect(read(html)).rejects.toMatchObject({ code: 'html' });
  });

  it('are looked for in one go, whatever the page', async () => {
    const hostile = '<script type="application/ld+json" '.repeat(30_000);
    // What looks back over a long text would outlast the time limit of a test.
    await expect(read(hostile)).rejects.toMatchObject({ code: 'html' });
  });
});
