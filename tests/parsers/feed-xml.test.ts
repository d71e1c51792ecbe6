import { describe, expect, it } from 'vitest';
import { feedXml } from '../../src/parsers/feed-xml.js';

async function read(xml: string | Uint8Array, limit?: number) {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  const now = Date.parse('2026-11-21T12:00:00Z');
  const table = await feedXml.parse(bytes, { timezone: 'Europe/Paris', now, ...(limit && { limit }) });
  return { ...table, rows: table.rows.map((row) => ({ ...row })) };
}

const rss = (...items: string[]) => `<?xml version="1.0"?><rss version="2.0"><channel>
  <title>Agenda de Redon</title><link>https://redon.example</link><lastBuildDate>Fri, 20 Nov 2026 08:00:00 GMT</lastBuildDate>
  <image><title>logo</title></image>${items.join('')}</channel></rss>`;

describe('RSS', () => {
  it('gives a row for each item, and a column for each element under its own name', async () => {
    const { rows, columns, schema, found, issues } = await read(
      rss(`<item><title>Bal &amp; feu</title><link>https://redon.example/bal</link>
        <description><![CDATA[<p>Venez &eacute;couter</p>]]></description><pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate>
        <category>Musique</category><category>Danse</category><ev:startdate>2026-11-28T20:30:00+01:00</ev:startdate>
        <ev:enddate>2026-11-28T23:00:00+01:00</ev:enddate><ev:location>Salle des fêtes</ev:location>
        <enclosure url="https://redon.example/bal.jpg" type="image/jpeg" length="1"/></item>`),
    );
    expect(rows).toEqual([
      {
        title: 'Bal & feu',
        link: 'https://redon.example/bal',
        description: '<p>Venez &eacute;couter</p>',
        pubDate: 'Mon, 02 Nov 2026 08:00:00 GMT',
        category: ['Musique', 'Danse'],
        'ev:startdate': '2026-11-28T20:30:00+01:00',
        'ev:enddate': '2026-11-28T23:00:00+01:00',
        'ev:location': 'Salle des fêtes',
        enclosure: 'https://redon.example/bal.jpg',
      },
    ]);
    expect(columns[0]).toBe('title');
    expect(schema).toBe('feed-xml');
    expect(issues).toEqual([]);
    expect(found).toEqual({
      charset: 'utf-8',
      title: 'Agenda de Redon',
      homepage: 'https://redon.example',
      updated: Date.parse('2026-11-20T08:00:00Z'),
    });
  });

  it.each([
    ['a sound for a picture', '<enclosure url="https://x.example/a.mp3" type="audio/mpeg"/>', {}],
    [
      'what a picture is called for the title',
      '<media:content url="https://x.example/a.jpg"><media:title>a</media:title></media:content>',
      { 'media:content': 'https://x.example/a.jpg', 'media:content.media:title': 'a' },
    ],
    ['prototypes for data', '<__proto__>x</__proto__>', { ['__proto__']: 'x' }],
  ])('does not take %s', async (_, element, row) => {
    expect((await read(rss(`<item>${element}</item>`))).rows).toEqual([row]);
  });

  it('takes dates of publication for those of events where most of them are to come', async () => {
    const item = (day: string) => `<item><title>Bal</title><pubDate>${day} 2026 20:00:00 +0100</pubDate></item>`;
    const agenda = await read(rss(item('Fri, 20 Nov'), item('Sat, 28 Nov'), item('Sat, 05 Dec')));
    expect(agenda.rows.map((row) => row['event:start'])).toEqual([
      '2026-11-20T19:00:00.000Z',
      '2026-11-28T19:00:00.000Z',
      '2026-12-05T19:00:00.000Z',
    ]);
    expect(agenda.columns).not.toContain('pubDate');
    const news = await read(rss(item('Thu, 19 Nov'), item('Sat, 21 Nov'), item('Sat, 05 Dec')));
    expect(news.columns).toEqual(['title', 'pubDate']);
  });

  it('writes the instants of events with their offset from UTC', async () => {
    const { rows } = await read(
      rss(
        '<item><ev:startdate>Sat, 28 Nov 2026 19:30:00 +0000</ev:startdate><ev:enddate>28 Nov 2026 23:00 GMT</ev:enddate></item>',
        '<item><title>1 Foo 2026 20:00 GMT</title></item>',
      ),
    );
    expect(rows).toEqual([
      { 'ev:startdate': '2026-11-28T19:30:00.000Z', 'ev:enddate': '2026-11-28T23:00:00.000Z' },
      { title: '1 Foo 2026 20:00 GMT' },
    ]);
  });

  it('takes the dates apart that all titles begin with', async () => {
    const titled = async (...titles: string[]) => {
      const { rows } = await read(rss(...titles.map((title) => `<item><title>${title}</title></item>`)));
      return rows.map(({ title, 'event:start': start }) => [title, start]);
    };
    expect(await titled('05 Déc 2026 20:00 : Loto', '12/12/2026 - Concert')).toEqual([
      ['Loto', '05 Déc 2026 20:00'],
      ['Concert', '12/12/2026'],
    ]);
    const news = ['12/12/2026 : Concert', '14 juillet : le bal', '12/12/2026'];
    expect(await titled(...news)).toEqual(news.map((title) => [title, undefined]));
  });

  it('reads RSS 1.0, whose items stand beside the channel', async () => {
    const xml = `<rdf:RDF xmlns:rdf="r"><channel rdf:about="x"><title>Agenda</title></channel><item rdf:about="y"><title>Bal</title><xcal:dtstart>2026-11-28</xcal:dtstart></item></rdf:RDF>`;
    const { rows, found } = await read(xml);
    expect(rows).toEqual([{ title: 'Bal', 'xcal:dtstart': '2026-11-28' }]);
    expect(found.title).toBe('Agenda');
  });

  it('reads Windows-1252', async () => {
    const bytes = Uint8Array.from(rss('<item><title>F\xeate</title></item>'), (sign) => sign.charCodeAt(0));
    expect((await read(bytes)).rows).toEqual([{ title: 'Fête' }]);
  });

  it('keeps the items that come before the feed breaks off', async () => {
    const { rows, issues } = await read(`<rss><channel><item><title>Bal</title></item><item><title>Lot`);
    expect(rows[0]).toEqual({ title: 'Bal' });
    expect(issues).toEqual([{ code: 'truncated' }]);
  });

  it('says how many items there are beyond the limit', async () => {
    const { rows, total, issues } = await read(
      rss(...Array.from({ length: 3 }, () => '<item><title>x</title></item>')),
      2,
    );
    expect(rows).toHaveLength(2);
    expect(total).toBe(3);
    expect(issues).toEqual([{ code: 'row-limit', value: '2' }]);
  });

  it('has no row when the feed has no item', async () => {
    expect((await read(rss())).rows).toEqual([]);
  });

  it('says malformed of a text that is none', async () => {
    await expect(read('<rss')).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('Atom', () => {
  it('gives a row for each entry', async () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Agenda</title><link rel="self" href="https://x.example/feed"/>
      <link href="https://x.example/"/><updated>2026-11-20T08:00:00Z</updated>
      <entry><id>tag:1</id><title type="html">&lt;b>Bal</title><link rel="edit" href="https://x.example/edit"/>
      <link rel="alternate" href="https://x.example/bal"/><author><name>Comité</name></author><category term="Danse"/>
      <content type="xhtml"><div><p>Un</p><p>Deux <b>fois</b></p></div></content>
      <gd:when startTime="2026-11-28T20:30:00+01:00" endTime="2026-11-28T23:00:00+01:00"/></entry></feed>`;
    const { rows, found } = await read(xml);
    expect(rows).toEqual([
      {
        id: 'tag:1',
        title: '<b>Bal',
        link: 'https://x.example/bal',
        'author.name': 'Comité',
        category: 'Danse',
        content: 'Un\nDeux fois',
        'gd:when.start': '2026-11-28T20:30:00+01:00',
        'gd:when.end': '2026-11-28T23:00:00+01:00',
      },
    ]);
    expect(found).toMatchObject({
      title: 'Agenda',
      homepage: 'https://x.example/',
      updated: Date.parse('2026-11-20T08:00:00Z'),
    });
  });
});
