import { describe, expect, it } from 'vitest';
import { parserOf } from '../../src/parsers/parser-of.js';
import { zipOf } from './zip-of.js';

const kml = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${content}</Document></kml>`;
const at = (lon: number, lat: number) => `<Point><coordinates>${lon},${lat},0</coordinates></Point>`;
const point = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] });

async function read(content: string | Uint8Array, limit?: number, forced?: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const parser = await parserOf(bytes, forced);
  const table = await parser.parse(bytes, { timezone: 'Europe/Paris', ...(limit && { limit }) });
  return { ...table, parser: parser.name, rows: table.rows.map((row) => ({ ...row })) };
}

const rowsOf = async (placemarks: string) => (await read(kml(placemarks))).rows;

describe('KML', () => {
  it('is recognised by its content, and gives a row for each placemark with what it says of itself', async () => {
    const { parser, rows, columns, issues, found } = await read(
      kml(`<name>Carte des écoles</name><Style id="s"><IconStyle><Icon><href>x.png</href></Icon></IconStyle></Style>
        <Placemark id="e.1"><name>École Simone Veil</name><description>Maternelle &amp; élémentaire</description>
          <address>3 rue des Lilas</address><phoneNumber>02 99 00 00 00</phoneNumber>
          <atom:link href="https://redon.example/veil"/><styleUrl>#s</styleUrl>
          <LookAt><longitude>9</longitude><latitude>9</latitude></LookAt>${at(-2.08, 47.65)}</Placemark>
        <Placemark><name>Sans position</name></Placemark>`),
    );
    expect(parser).toBe('kml');
    expect(rows).toEqual([
      {
        id: 'e.1',
        name: 'École Simone Veil',
        description: 'Maternelle & élémentaire',
        address: '3 rue des Lilas',
        phone: '02 99 00 00 00',
        url: 'https://redon.example/veil',
        geometry: point(-2.08, 47.65),
      },
      { name: 'Sans position' },
    ]);
    expect(columns).toContain('geometry');
    expect(issues).toEqual([]);
    expect(found).toEqual({ charset: 'utf-8', title: 'Carte des écoles' });
  });

  it.each([
    ['a point with blanks', '<Point><coordinates> 2.1 , 48.5 , 0 </coordinates></Point>', point(2.1, 48.5)],
    [
      'a line',
      '<LineString><coordinates>2.1,48.1,35 2.2,48.2,36\n2.3,48.3</coordinates></LineString>',
      {
        type: 'LineString',
        coordinates: [
          [2.1, 48.1],
          [2.2, 48.2],
          [2.3, 48.3],
        ],
      },
    ],
    [
      'an area with a hole, written first',
      `<Polygon><innerBoundaryIs><LinearRing><coordinates>2,2 2,3 3,3 2,2</coordinates></LinearRing></innerBoundaryIs>
       <outerBoundaryIs><LinearRing><coordinates>1,1 1,4 4,4 1,1</coordinates></LinearRing></outerBoundaryIs></Polygon>`,
      {
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [1, 4],
            [4, 4],
            [1, 1],
          ],
          [
            [2, 2],
            [2, 3],
            [3, 3],
            [2, 2],
          ],
        ],
      },
    ],
    [
      'several lines',
      `<MultiGeometry><LineString><coordinates>1,1 2,2</coordinates></LineString>
       <LineString><coordinates>3,3 4,4</coordinates></LineString></MultiGeometry>`,
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [1, 1],
            [2, 2],
          ],
          [
            [3, 3],
            [4, 4],
          ],
        ],
      },
    ],
    [
      'an area rather than the point of its label',
      `<MultiGeometry><Point><coordinates>1,2</coordinates></Point><Polygon><outerBoundaryIs><LinearRing>
       <coordinates>1,1 1,4 4,4 1,1</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry>`,
      {
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [1, 4],
            [4, 4],
            [1, 1],
          ],
        ],
      },
    ],
    [
      'a track',
      '<gx:Track><when>2026-05-01T08:00:00Z</when><gx:coord>2.1 48.1 35</gx:coord><gx:coord>2.2 48.2 36</gx:coord></gx:Track>',
      {
        type: 'LineString',
        coordinates: [
          [2.1, 48.1],
          [2.2, 48.2],
        ],
      },
    ],
    ['nothing in words', '<Point><coordinates>ici,là</coordinates></Point>', undefined],
  ])('reads %s', async (_, shape, geometry) => {
    const [row] = await rowsOf(`<Placemark><name>x</name>${shape}</Placemark>`);
    expect(row?.geometry).toEqual(geometry);
  });

  it('gives a column for each of the data of Google My Maps and of QGIS', async () => {
    expect(
      await rowsOf(`<Placemark><name>Lavoir</name><ExtendedData><Data name="Commune"><value>Redon</value></Data>
        <Data name="gx_media_links"><value>https://redon.example/lavoir.jpg</value></Data></ExtendedData>${at(1, 2)}</Placemark>
        <Placemark><ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="nom">Four à pain</SimpleData>
        <SimpleData name="__proto__">x</SimpleData></SchemaData></ExtendedData>${at(1, 2)}</Placemark>`),
    ).toEqual([
      { name: 'Lavoir', Commune: 'Redon', image: 'https://redon.example/lavoir.jpg', geometry: point(1, 2) },
      { nom: 'Four à pain', ['__proto__']: 'x', geometry: point(1, 2) },
    ]);
  });

  it('has the folder as category when there are several', async () => {
    const folder = (name: string, content: string) => `<Folder><name>${name}</name>${content}</Folder>`;
    const one = '<Placemark><name>a</name></Placemark>';
    expect(await rowsOf(folder('Parcs', one) + folder('Jeux', folder('', one)))).toEqual([
      { name: 'a', category: 'Parcs' },
      { name: 'a', category: 'Jeux' },
    ]);
    expect(await rowsOf(folder('couche_2024_v3', one + one))).toEqual([{ name: 'a' }, { name: 'a' }]);
  });

  it.each([
    ['<TimeStamp><when>2026-12-05</when></TimeStamp>', { begin: '2026-12-05' }],
    [
      '<TimeSpan><begin>2026-12-05T10:00:00Z</begin><end>2026-12-05T12:00:00Z</end></TimeSpan>',
      { begin: '2026-12-05T10:00:00Z', end: '2026-12-05T12:00:00Z' },
    ],
  ])('says when, of %s', async (time, columns) => {
    expect(await rowsOf(`<Placemark><name>a</name>${time}</Placemark>`)).toEqual([{ name: 'a', ...columns }]);
  });

  describe('in a description', () => {
    const described = async (description: string, data = '') => {
      const [row] = await rowsOf(
        `<Placemark id="7"><name>7</name><description><![CDATA[${description}]]></description>${data}</Placemark>`,
      );
      return row;
    };

    it('takes the picture', async () => {
      expect(
        await described('<img src="https://x.example/a.jpg?a=1&amp;b=2" height="200" /><br>Belle vue'),
      ).toMatchObject({
        image: 'https://x.example/a.jpg?a=1&b=2',
        description: expect.stringContaining('Belle vue') as string,
      });
    });

    it('leaves out the lines that repeat columns, and a name that is a number', async () => {
      const data = '<ExtendedData><Data name="Rue"><value>des Lilas</value></Data></ExtendedData>';
      expect(await described('Rue: des Lilas<br>Ouvert le soir : 20 h', data)).toEqual({
        id: '7',
        description: 'Ouvert le soir : 20 h',
        Rue: 'des Lilas',
      });
    });

    it('takes columns out of the tables that tools for maps print', async () => {
      const table = `<html><body><table><tr><td>Zoo</td></tr><tr><td><table><tr><td>FID</td><td>0</td></tr>
        <tr bgcolor="#D4E4F3"><td>Nom</td><td>Zoo de Lunaret</td></tr>
        <tr><th>Site</th><td><a href="https://x.example">https://x.example</a></td></tr></table></td></tr></table></body></html>`;
      expect(await described(table)).toEqual({
        id: '7',
        Nom: 'Zoo de Lunaret',
        Site: '<a href="https://x.example">https://x.example</a>',
      });
    });

    it.each(['<tr><td>', '<tr><td>a</td><td><a ', '<img src=', '&lt;', 'a:'])(
      'is done with %s a hundred thousand times',
      async (part) => {
        expect(await described(part.repeat(100_000))).toMatchObject({ id: '7' });
      },
    );

    it('keeps a table that belongs to a text', async () => {
      const text = `<p>${'La bibliothèque vous accueille toute l’année. '.repeat(3)}</p><table><tr><td>Mardi</td><td>9 h</td></tr></table>`;
      expect(await described(text)).toEqual({ id: '7', description: text });
    });
  });

  it('is read from a KMZ, with its icons beside it', async () => {
    const content = kml(`<Placemark><name>Zoo</name>${at(1, 2)}</Placemark>`);
    const kmz = zipOf({ name: 'doc.kml', content }, { name: 'images/icon-1.png', content: '\x89PNG\0' });
    for (const forced of [undefined, 'kmz', 'kml']) {
      const { rows, found } = await read(kmz, undefined, forced);
      expect(rows).toEqual([{ name: 'Zoo', geometry: point(1, 2) }]);
      expect(found.format).toBe('kml');
    }
  });

  it('may have a prefix, no declaration, and names that programs give', async () => {
    const { rows, found } = await read(
      `<k:kml xmlns:k="x"><k:Document><k:name>doc.kml</k:name><k:Placemark><k:name>Zoo</k:name></k:Placemark></k:Document></k:kml>`,
    );
    expect(rows).toEqual([{ name: 'Zoo' }]);
    expect(found.title).toBeUndefined();
  });

  it('keeps the placemarks that come before the file breaks off', async () => {
    const { rows, issues } = await read(`<kml><Placemark><name>a</name></Placemark><Placemark><name>b`);
    expect(rows).toEqual([{ name: 'a' }]);
    expect(issues).toEqual([{ code: 'truncated' }]);
  });

  it('says how many placemarks there are beyond the limit', async () => {
    const three = '<Placemark><name>a</name></Placemark>'.repeat(3);
    expect(await read(kml(three), 2)).toMatchObject({ total: 3, issues: [{ code: 'row-limit', value: '2' }] });
  });

  it('says where the places are when it only points to them', async () => {
    const link = (to: string) => `<NetworkLink><Link><href>${to}</href></Link></NetworkLink>`;
    const [one, other] = ['https://maps.example/kml?mid=1', 'https://maps.example/kml?mid=2'];
    const refusal = async (content: string) => read(kml(content)).catch((error: unknown) => error);
    expect(await refusal(link(one))).toMatchObject({ code: 'elsewhere', detail: { elsewhere: [one] } });
    expect(await refusal(link(one) + link(other) + link(one))).toMatchObject({ detail: { elsewhere: [one, other] } });
    expect((await read(kml(`${link(one)}<Placemark><name>Zoo</name></Placemark>`))).rows).toEqual([{ name: 'Zoo' }]);
  });

  it('leaves out elements that KML does not have, whatever their name', async () => {
    expect(await rowsOf('<Placemark><name>a</name><constructor>x</constructor></Placemark>')).toEqual([{ name: 'a' }]);
  });
});
