import { describe, expect, it } from 'vitest';
import { FeedError } from '../../src/errors.js';
import { expectedParser, parsers } from '../../src/parsers/index.js';
import { parserOf } from '../../src/parsers/parser-of.js';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('parserOf', () => {
  it.each([
    ['csv', 'nom;date\nBal;2026-07-13'],
    ['csv', '\ufeff  \n"nom";"date"'],
    ['csv', 'PK;nom\n1;Bal'],
    ['json', '[{"nom":"Bal"}]'],
    ['json', '\ufeff\n {"results":[]}'],
    ['json', '{"nom":"Bal"}\n{"nom":"Loto"}'],
    ['geojson', '{ "type" : "FeatureCollection", "features": [] }'],
    ['geojson', '{"name":"bornes","type":"FeatureCollection","features":[]}'],
    ['ical', 'BEGIN:VCALENDAR\r\nVERSION:2.0'],
    ['ical', 'begin:vcalendar\n'],
  ])('recognises %s in %j', async (name, body) => {
    expect((await parserOf(bytes(body))).name).toBe(name);
  });

  it('recognises text in UTF-16', async () => {
    const body = Uint8Array.from('\xff\xfe[\0]\0', (sign) => sign.charCodeAt(0));
    expect((await parserOf(body)).name).toBe('json');
  });

  it('recognises text of Windows', async () => {
    const body = Uint8Array.from('\xc9v\xe9nement;Date', (sign) => sign.charCodeAt(0));
    expect((await parserOf(body)).name).toBe('csv');
  });

  it.each([
    ['archive', 'PK\x03\x04\x14\0\0\0 agenda.xlsx'],
    ['archive', '\x1f\x8b\x08 agenda.csv'],
    ['feed-xml', '<?xml version="1.0"?><rss version="2.0">'],
    ['feed-xml', '<?xml version="1.0"?>\n<?xml-stylesheet href="x"?><!-- x -->\n<feed xmlns="x">'],
    ['feed-xml', '<rdf:RDF xmlns:rdf="x">'],
    ['page-json-ld', '<!doctype html><script type="application/ld+json">{}</script>'],
  ])('recognises %s, which is not plainly data, in %j', async (name, body) => {
    expect((await parserOf(Uint8Array.from(body, (sign) => sign.charCodeAt(0)))).name).toBe(name);
  });

  it.each([
    ['csv', '<?xml version="1.0"?><rss version="2.0">', 'csv'],
    ['feed-xml', '<rss version="2.0">', 'rss'],
    ['archive', 'PK\x03\x04\x14\0', 'xlsx'],
  ])('reads %s when the author says so of %j', async (name, body, forced) => {
    expect((await parserOf(bytes(body), forced)).name).toBe(name);
  });

  it('takes the parser that the author forces', async () => {
    expect((await parserOf(bytes('[texte];date'), 'csv')).name).toBe('csv');
  });

  it.each([
    ['empty', ''],
    ['empty', '\ufeff \r\n\t'],
    ['html', '<!DOCTYPE html><title>404</title>'],
    ['html', '\n<html lang="fr">'],
    ['html', '<!-- cache --><html>'],
    ['html', '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'],
    ['unknown-format', '<?xml version="1.0"?><gml xmlns="x">'],
    ['unknown-format', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['unknown-format', '%PDF-1.7 programme'],
  ])('says %s of %j', async (code, body) => {
    const one = Uint8Array.from(body, (sign) => sign.charCodeAt(0));
    await expect(parserOf(code === 'empty' ? bytes(body) : one)).rejects.toMatchObject({ code });
  });

  it('says html of a web page even when a format is forced', async () => {
    await expect(parserOf(bytes('<!doctype html>'), 'csv')).rejects.toThrow('feed html');
  });

  it.each([
    ['ical', 'ical'],
    ['ics', 'ical'],
    ['tsv', 'csv'],
  ])('takes %j for a name of %j', async (forced, name) => {
    expect(await parserOf(bytes('a'), forced)).toMatchObject({ name });
  });

  it('names the format that no parser has', async () => {
    await expect(parserOf(bytes('a'), 'xlsx')).rejects.toEqual(new FeedError('unknown-format', { said: 'xlsx' }));
  });
});

describe('expectedParser', () => {
  it.each([
    ['csv', 'https://ville.example/agenda.csv'],
    ['csv', 'https://ville.example/AGENDA.CSV?v=2'],
    ['csv', 'https://ville.example/open-data/agenda'],
    ['json', 'https://ville.example/agenda.json'],
    ['json', 'https://ville.example/agenda?format=json'],
    ['json', 'https://ville.example/wfs?outputFormat=application/json'],
    ['geojson', 'https://ville.example/datasets/agenda/exports/geojson?lang=fr'],
    ['ical', 'https://openagenda.com/agendas/1/events.v2.ics'],
    ['ical', 'https://ville.example/events/list/?ical=1'],
    ['json', 'data:application/json,[]'],
  ])('foretells %s at %s', (name, address) => {
    expect(expectedParser(new URL(address))?.name).toBe(name);
  });
});

describe('parsers', () => {
  it.each(parsers.map((entry) => [entry.name, entry] as const))('load %s under its own name', async (name, entry) => {
    expect((await entry.load()).name).toBe(name);
  });
});
