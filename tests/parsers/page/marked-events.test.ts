import { describe, expect, it } from 'vitest';
import { parserOf } from '../../../src/parsers/parser-of.js';

async function rowsOf(body: string): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(`<!doctype html><html lang="fr"><body>${body}</body></html>`);
  const { rows, schema } = await (await parserOf(bytes)).parse(bytes, { timezone: 'Europe/Paris' });
  expect(schema).toBe('schema-org/events');
  return rows.map((row) => ({ ...row }));
}

const bal = { '@type': 'Event', name: 'Bal', startDate: '2026-11-28T20:30' };

describe('events that a page marks in what it shows', () => {
  it.each<[string, string, object]>([
    [
      'microdata',
      `<div itemscope itemtype="https://schema.org/MusicEvent">
        <a itemprop="url" href="https://ville.example/bal?a=1&amp;b=2"><h3 itemprop="name">Bal d&rsquo;hiver</h3></a>
        <meta itemprop="startDate" content="2026-11-28T20:30"><link itemprop=eventStatus href="https://schema.org/EventCancelled">
        <img itemprop="image" src="https://ville.example/bal.jpg" alt="">
        <div itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Salle</span>
          <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="postalCode">35600</span></p>
        </div><p itemprop="description">Orchestre<br>et buvette</p></div>`,
      {
        '@type': 'MusicEvent',
        name: 'Bal d’hiver',
        url: 'https://ville.example/bal?a=1&b=2',
        startDate: '2026-11-28T20:30',
        eventStatus: 'https://schema.org/EventCancelled',
        image: 'https://ville.example/bal.jpg',
        'location.@type': 'Place',
        'location.name': 'Salle',
        'location.address.@type': 'PostalAddress',
        'location.address.postalCode': '35600',
        description: 'Orchestre\net buvette',
      },
    ],
    [
      'h-event',
      `<article class="card h-event"><a class="u-url p-name" href="https://ville.example/bal">Bal</a>
        <time class="dt-start" datetime="2026-11-28T20:30">samedi</time><img class="u-photo" src="https://ville.example/bal.jpg">
        <div class="p-location h-card"><b class="p-name">Salle</b>, <i class="p-locality">Redon</i></div>
        <p class="p-summary">Orchestre</p></article>`,
      {
        ...bal,
        url: 'https://ville.example/bal',
        image: 'https://ville.example/bal.jpg',
        'location.@type': 'Place',
        'location.name': 'Salle',
        'location.address.addressLocality': 'Redon',
        description: 'Orchestre',
      },
    ],
    [
      'hCalendar',
      `<DIV CLASS="vevent"><span class=summary>Bal</span><abbr class="dtstart" title="2026-11-28T20:30">samedi</abbr>
        <span class="location">Salle des fêtes</span></DIV>`,
      { ...bal, location: 'Salle des fêtes' },
    ],
    [
      'elements that are not closed',
      '<ul><li class="h-event"><span class="p-name">Bal</span><time class="dt-start">2026-11-28T20:30</ul>',
      bal,
    ],
  ])('are read from %s', async (_, body, expected) => {
    expect(await rowsOf(body)).toEqual([expected]);
  });

  it('are read each on its own', async () => {
    const event = (name: string) =>
      `<li class="h-event"><b class="p-name">${name}</b><time class="dt-start" datetime="2026-11-28"></time></li>`;
    expect(await rowsOf(`<ol>${event('Bal')}${event('Loto')}</ol>`)).toMatchObject([{ name: 'Bal' }, { name: 'Loto' }]);
  });

  it('leave what scripts, comments and texts write alone', async () => {
    const hidden = '<p class="h-event"><b class="p-name">Non</b><i class="dt-start">2026-11-28</i></p>';
    const event = '<p class="h-event"><b class="p-name">Bal</b><i class="dt-start">2026-11-28T20:30</i></p>';
    expect(await rowsOf(`<!-- ${hidden} --><SCRIPT>${hidden}</SCRIPT><style>${hidden}</style>a < b${event}`)).toEqual([
      bal,
    ]);
  });

  it.each([
    ['names no day', '<p class="h-event"><b class="p-name">Bal</b></p>'],
    ['marks something else', '<p itemscope itemtype="https://schema.org/Person"><b itemprop="startDate">2026</b></p>'],
    ['only speaks of them', '<p>Notre flux h-event'],
  ])('are not there when a page %s', async (_, body) => {
    await expect(rowsOf(body)).rejects.toMatchObject({ code: 'html' });
  });

  it.each([
    ['open elements', '<div itemscope itemprop="a">'],
    ['open tags', '<a itemscope class="'],
    ['open comments', '<!-- <b itemscope'],
    ['open scripts', '<script itemscope>'],
    ['quotes', '<b itemscope title="\'<'],
  ])('are looked for once in a page of nothing but %s', async (_, piece) => {
    await expect(rowsOf(`<i class=vevent>${piece.repeat(20_000)}`)).rejects.toMatchObject({ code: 'html' });
  });
});
