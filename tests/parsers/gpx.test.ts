import { describe, expect, it } from 'vitest';
import { parserOf } from '../../src/parsers/parser-of.js';

const gpx = (content: string) =>
  `<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">${content}</gpx>`;

async function read(xml: string) {
  const bytes = new TextEncoder().encode(xml);
  const parser = await parserOf(bytes);
  const table = await parser.parse(bytes, { timezone: 'Europe/Paris' });
  return { ...table, parser: parser.name, rows: table.rows.map((row) => ({ ...row })) };
}

const at = (name: string, lat: number, lon: number) => `<${name} lat="${lat}" lon="${lon}"><ele>12</ele></${name}>`;

describe('GPX', () => {
  it('gives a row for each waypoint, track and route, with what it says of itself', async () => {
    const { parser, rows, issues, found } = await read(
      gpx(`<metadata><name>Autour de Redon</name><author><name>Office de tourisme</name></author></metadata>
        <wpt lat="47.65" lon="-2.08"><ele>8</ele><time>2026-05-01T08:00:00Z</time><name>Le port</name><desc>Départ</desc>
          <cmt>Parking</cmt><sym>Flag</sym><type>Point de vue</type><link href="https://redon.example/port"><text>plus</text></link></wpt>
        <trk><name>Boucle des marais</name><cmt>Boucle des marais</cmt><trkseg>${at('trkpt', 47.6, -2.1)}${at('trkpt', 47.7, -2.2)}</trkseg></trk>
        <rte><name>À vélo</name>${at('rtept', 47.6, -2.1)}${at('rtept', 47.8, -2.3)}</rte>`),
    );
    expect(parser).toBe('gpx');
    expect(rows).toEqual([
      {
        name: 'Le port',
        description: 'Départ',
        comment: 'Parking',
        symbol: 'Flag',
        type: 'Point de vue',
        url: 'https://redon.example/port',
        time: '2026-05-01T08:00:00Z',
        geometry: { type: 'Point', coordinates: [-2.08, 47.65] },
      },
      {
        name: 'Boucle des marais',
        geometry: {
          type: 'LineString',
          coordinates: [
            [-2.1, 47.6],
            [-2.2, 47.7],
          ],
        },
      },
      {
        name: 'À vélo',
        geometry: {
          type: 'LineString',
          coordinates: [
            [-2.1, 47.6],
            [-2.3, 47.8],
          ],
        },
      },
    ]);
    expect(issues).toEqual([]);
    expect(found).toEqual({ charset: 'utf-8', title: 'Autour de Redon' });
  });

  it('gives a track of several parts as several lines, without the parts that are empty', async () => {
    const part = `<trkseg>${at('trkpt', 1, 2)}${at('trkpt', 3, 4)}</trkseg>`;
    const { rows } = await read(gpx(`<trk><name>a</name>${part}<trkseg></trkseg>${part}</trk>`));
    expect(rows[0]?.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [2, 1],
          [4, 3],
        ],
        [
          [2, 1],
          [4, 3],
        ],
      ],
    });
  });

  it('names a lone track after its file, in GPX 1.0 as well', async () => {
    const track = `<trk><trkseg>${at('trkpt', 1, 2)}${at('trkpt', 3, 4)}</trkseg></trk>`;
    const names = async (content: string) => (await read(gpx(content))).rows.map(({ name }) => name);
    expect(await names(`<metadata><name>Le tour</name></metadata>${track}`)).toEqual(['Le tour']);
    expect(await names(`<name>Le tour</name><url>https://x.example</url>${track}`)).toEqual(['Le tour']);
    expect(await names(`<name>Le tour</name>${track}${track}`)).toEqual([undefined, undefined]);
  });

  it.each([
    ['what watches add', '<extensions><g:hr xmlns:g="x">120</g:hr><name>x</name></extensions>'],
    ['the words of a link', '<link><text>plus</text><type>text/html</type></link>'],
    ['elements that GPX does not have', '<constructor>x</constructor>'],
    ['a corner that is nowhere', '<trkseg><trkpt lat="x" lon="y"/></trkseg>'],
  ])('leaves out %s', async (_, content) => {
    expect((await read(gpx(`<trk><name>a</name>${content}</trk>`))).rows).toEqual([{ name: 'a' }]);
  });

  it('keeps what comes before the file breaks off', async () => {
    const { rows, issues } = await read(`<gpx><wpt lat="1" lon="2"><name>a</name></wpt><trk><name>b`);
    expect(rows[0]).toMatchObject({ name: 'a' });
    expect(issues).toEqual([{ code: 'truncated' }]);
  });
});
