import { describe, expect, it } from 'vitest';
import { checkTag } from '../../src/check/tag.js';
import { filters } from '../../src/filters/index.js';
import { parsers } from '../../src/parsers/index.js';
import { viewNames } from '../../widgets/agenda/views.js';

const known = ['src', 'commune', 'filters', 'views', 'detail', 'theme', 'limit', 'page-size', 'heading'];

function told(attributes: Record<string, string>) {
  return checkTag({ name: 'scdl-agenda', attributes: { src: 'agenda.csv', ...attributes }, known }).map(
    ({ code, name, detail, examples }) => [code, name, detail, ...examples.map(({ value }) => value)].join(' | '),
  );
}

describe('what is wrong with a tag', () => {
  it('is nothing when all is known', () => {
    expect(
      told({ commune: '35236', views: 'list month', theme: 'dark', 'page-size': '20', class: 'x', 'data-a': '' }),
    ).toEqual([]);
  });

  it('is that it has no address', () => {
    expect(told({ src: ' ' })).toEqual(['no-address | scdl-agenda | ']);
  });

  it('is an attribute that does not exist, with the one that was probably meant', () => {
    expect(told({ comune: 'Redon', couleur: 'rouge' })).toEqual([
      'unknown-attribute | comune | commune',
      'unknown-attribute | couleur | ',
    ]);
  });

  it('is a French name of an attribute, with the one that it stands for', () => {
    expect(told({ vue: 'cards', Titre: 'x', titre: 'Agenda', colonnes: 'date' })).toEqual([
      'unknown-attribute | vue | views',
      'unknown-attribute | Titre | ',
      'unknown-attribute | titre | heading',
      'unknown-attribute | colonnes | ',
    ]);
  });

  it.each([
    ['an address', { src: '”https://ot.example/agenda.csv”', 'page-size': '”3”' }, 'src'],
    ['a title, of which the rest became an attribute', { heading: '”Notre', 'agenda”': '' }, 'heading'],
    ['French ones', { src: '«', 'https:': '', '»': '' }, 'src'],
  ])('is curved quotes around %s, and nothing of what comes of them', (_, attributes, name) => {
    expect(told(attributes)).toEqual([`curved-quotes | ${name} | `]);
  });

  it('is not quotation marks in a title', () => {
    expect(told({ heading: '« Un été » en “fête”' })).toEqual([]);
  });

  it.each([
    ['/feeds/agenda de la ville.csv', ['broken-address |  |  | /feeds/agenda de la ville.csv']],
    ['/feeds/agenda 2026.csv', ['broken-address |  |  | /feeds/agenda 2026.csv']],
    ['/feeds/agenda.csv suite', ['broken-address |  |  | /feeds/agenda.csv suite']],
    ['agenda.csv sport.csv https://ot.example/api # /culture', []],
    ['www.ot.example/agenda.csv', ['bare-address | www.ot.example/agenda.csv | ']],
    ['ville.fr', ['bare-address | ville.fr | ']],
    ['feeds/agenda.csv', []],
    [
      'https://static.data.gouv.fr/resources/fetes/20261002-091409/a.csv',
      ['passing-address | https://static.data.gouv.fr/resources/fetes/20261002-091409/a.csv | '],
    ],
  ])('is an address that is not one (%s)', (src, findings) => {
    expect(told({ src })).toEqual(findings);
  });

  it('is an address that a secure page may not read', () => {
    const tag = {
      name: 'scdl-agenda',
      known,
      attributes: { src: 'http://ot.example/a.csv http://localhost:80/b.csv' },
    };
    expect(checkTag({ ...tag, isSecure: true }).map(({ name }) => name)).toEqual(['http://ot.example/a.csv']);
    expect(checkTag(tag)).toEqual([]);
  });

  it('is a switch that is written to turn off what it turns on', () => {
    const tag = { name: 'scdl-agenda', known: ['src', 'no-keep', 'no-ongoing', 'check'] };
    const attributes = { src: 'a.csv', 'no-keep': 'false', 'no-ongoing': '', check: 'non' };
    expect(checkTag({ ...tag, attributes }).map(({ code, name, detail }) => [code, name, detail])).toEqual([
      ['false-switch', 'no-keep', 'false'],
      ['false-switch', 'check', 'non'],
    ]);
  });

  it('is that it was not closed', () => {
    const tag = { name: 'scdl-agenda', known, attributes: { src: 'a.csv' }, swallowed: 'Contact…' };
    expect(checkTag(tag)).toMatchObject([{ code: 'unclosed-tag', examples: [{ value: 'Contact…' }] }]);
  });

  it('is a value that is not on the list', () => {
    expect(told({ views: 'liste,month' })).toEqual(['unknown-value | views | list, cards, month | liste']);
    expect(told({ theme: 'sombre' })).toEqual(['unknown-value | theme | auto, light, dark | sombre']);
  });

  it('is a word where a number is wanted', () => {
    expect(told({ limit: 'vingt' })).toEqual(['unknown-value | limit | 1, 2, 3… | vingt']);
  });

  it('is the address under a name of other tags', () => {
    expect(told({ src: '', href: 'a.csv' })).toEqual(['no-address | scdl-agenda | ', 'unknown-attribute | href | src']);
    expect(told({ src: '', 'data-src': 'a.csv' })).toContain('unknown-attribute | data-src | src');
    expect(told({ 'data-src': 'a.csv' })).toEqual([]);
  });

  it.each([
    ['lang', 'francais', 'fr, en'],
    ['lang', 'english', 'fr, en'],
    ['timezone', 'Paris', 'Europe/Paris, Indian/Reunion, America/Martinique…'],
    ['timezone', '', 'Europe/Paris, Indian/Reunion, America/Martinique…'],
    ['heading-level', '9', '1, 2, 3, 4, 5, 6'],
    ['heading-level', 'h2', '1, 2, 3, 4, 5, 6'],
    ['format', 'excel', 'csv, json, geojson, ical, rss, kml, gpx, gml, xml'],
  ])('is %s="%s"', (name, value, examples) => {
    expect(told({ [name]: value })).toContain(`unknown-value | ${name} | ${examples} | ${value}`);
  });

  it.each<readonly [string, string]>([
    ['lang', 'fr'],
    ['lang', 'en-GB'],
    ['lang', 'gsw'],
    ['lang', ''],
    ['timezone', 'Indian/Reunion'],
    ['heading-level', '3'],
    ...parsers.flatMap(({ name, extensions }) => [name, ...extensions].map((format) => ['format', format] as const)),
    ['format', 'xlsx'],
    ['format', ''],
  ])('is not %s="%s"', (name, value) => {
    expect(told({ [name]: value })).not.toContainEqual(expect.stringContaining('unknown-value'));
  });

  it('is not an attribute with the name of something that every object has', () => {
    expect(told({ constructor: 'x' })).toEqual(['unknown-attribute | constructor | ']);
  });

  it('knows every filter and every view there is', () => {
    const every = filters.map(({ name }) => name).join(' ');
    expect(told({ filters: `${every} none`, views: viewNames.join(' ') })).toEqual([]);
  });
});
