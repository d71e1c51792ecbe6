import { describe, expect, it } from 'vitest';
import { parserOf } from '../../src/parsers/parser-of.js';

/** A response of a service with these members, which hold one feature each. */
function collection(...members: string[]): string {
  const listed = members.map((member) => `<gml:featureMember>${member}</gml:featureMember>`).join('');
  return `<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:ms="x"
    xmlns:gml="http://www.opengis.net/gml"><gml:boundedBy><gml:Envelope srsName="EPSG:4326"><gml:lowerCorner>0 0</gml:lowerCorner>
    </gml:Envelope></gml:boundedBy>${listed}</wfs:FeatureCollection>`;
}

const feature = (shape: string) =>
  `<ms:arret gml:id="a.1"><ms:geom>${shape}</ms:geom><ms:nom>Le port</ms:nom></ms:arret>`;

async function read(xml: string) {
  const bytes = new TextEncoder().encode(xml);
  const parser = await parserOf(bytes);
  const { rows, issues } = await parser.parse(bytes, { timezone: 'Europe/Paris' });
  return { parser: parser.name, issues, rows: rows.map((row) => ({ ...row })) };
}

describe('GML', () => {
  it('gives a row for each feature, without what is said of its extent', async () => {
    const box = '<gml:boundedBy><gml:Box><gml:coordinates>1,2 3,4</gml:coordinates></gml:Box></gml:boundedBy>';
    const { parser, rows, issues } = await read(
      collection(
        `<ms:arret fid="a.7">${box}<ms:nom>Le port &amp; la gare</ms:nom><ms:pose></ms:pose></ms:arret>`,
        '<ms:arret><ms:nom>La halle</ms:nom></ms:arret>',
      ),
    );
    expect([parser, issues]).toEqual(['gml', []]);
    expect(rows).toMatchObject([{ nom: 'Le port & la gare', id: 'a.7' }, { nom: 'La halle' }]);
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([['id', 'nom'], ['nom']]);
  });

  it.each([
    ['a long name', 'urn:ogc:def:crs:EPSG::4171', '<gml:pos>45.75 4.84</gml:pos>', [4.84, 45.75]],
    [
      'the address of a system',
      'http://www.opengis.net/def/crs/EPSG/0/4326',
      '<gml:pos>45.75 4.84</gml:pos>',
      [4.84, 45.75],
    ],
    ['a short name', 'EPSG:4326', '<gml:pos>4.84 45.75</gml:pos>', [4.84, 45.75]],
    ['the name of longitudes first', 'urn:ogc:def:crs:OGC:1.3:CRS84', '<gml:pos>4.84 45.75</gml:pos>', [4.84, 45.75]],
    ['metres', 'urn:ogc:def:crs:EPSG::2154', '<gml:pos>842000.5 6518000</gml:pos>', [842000.5, 6518000]],
    [
      'GML 2',
      'http://www.opengis.net/gml/srs/epsg.xml#4326',
      '<gml:coordinates>4.84,45.75,171</gml:coordinates>',
      [4.84, 45.75],
    ],
  ])('reads a position with %s', async (_, system, position, coordinates) => {
    const { rows } = await read(collection(feature(`<gml:Point srsName="${system}">${position}</gml:Point>`)));
    expect(rows).toMatchObject([{ nom: 'Le port', geometry: { type: 'Point', coordinates } }]);
  });

  it('reads lines and areas, with heights and holes', async () => {
    const ring = (side: string, at: string) => `<gml:${side}><gml:LinearRing>${at}</gml:LinearRing></gml:${side}>`;
    const outside = '<gml:posList srsDimension="3">0 0 7 0 9 7 9 9 7 0 0 7</gml:posList>';
    const inside = '<gml:posList srsDimension="3">1 2 7 1 3 7 2 3 7 1 2 7</gml:posList>';
    const { rows } = await read(
      collection(
        feature(
          `<gml:Polygon srsName="EPSG:4326">${ring('exterior', outside)}${ring('interior', inside)}</gml:Polygon>`,
        ),
        feature('<gml:LineString srsName="EPSG:4326"><gml:posList>4 45 5 46</gml:posList></gml:LineString>'),
      ),
    );
    const corners = (...at: number[][]) => at;
    expect(rows.map(({ geometry }) => geometry)).toEqual([
      {
        type: 'Polygon',
        coordinates: [corners([0, 0], [0, 9], [9, 9], [0, 0]), corners([1, 2], [1, 3], [2, 3], [1, 2])],
      },
      { type: 'LineString', coordinates: corners([4, 45], [5, 46]) },
    ]);
  });

  it('reads a line of very many corners', async () => {
    const positions = '4 45 '.repeat(300_000);
    const line = `<gml:LineString srsName="EPSG:4326"><gml:posList>${positions}</gml:posList></gml:LineString>`;
    const [{ geometry }] = (await read(collection(feature(line), feature('')))).rows as [{ geometry: unknown }];
    expect(geometry).toMatchObject({ coordinates: { length: 300_000 } });
  });
});
