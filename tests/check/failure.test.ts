import { describe, expect, it } from 'vitest';
import { checkFailure } from '../../src/check/failure.js';
import { FeedError } from '../../src/errors.js';
import { enCheck } from '../../src/locales/check/en.js';
import { frCheck } from '../../src/locales/check/fr.js';
import { parserOf } from '../../src/parsers/parser-of.js';
import { zipOf } from '../parsers/zip-of.js';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const WORD = zipOf(
  { name: '[Content_Types].xml', content: '<x/>' },
  { name: '_rels/.rels', content: '<x/>' },
  { name: 'word/document.xml', content: '<x/>' },
);

/** What the report says of bytes at this address. */
async function saidOf(bytes: Uint8Array): Promise<readonly string[]> {
  return wordsOn(await failureOf(bytes));
}

async function failureOf(bytes: Uint8Array): Promise<FeedError> {
  const options = { limit: 10, timezone: 'Europe/Paris' };
  const error: unknown = await parserOf(bytes)
    .then((parser) => parser.parse(bytes, options))
    .catch((failure: unknown) => failure);
  if (!(error instanceof FeedError)) throw new Error('It was read');
  return error;
}

/** What is wrong and what to do, in French and in English. */
function wordsOn(error: FeedError): readonly string[] {
  const [finding] = checkFailure('/fete', error).findings;
  if (!finding) throw new Error('Nothing is said');
  return [frCheck, enCheck].flatMap(({ findings }) => {
    const words = findings[finding.code];
    return [words.said(finding), words.todo(finding)];
  });
}

describe('what is told of a file that is no data', () => {
  it.each([
    ['a PDF', latin1('%PDF-1.7\n%âãÏÓ'), 'est un PDF', 'is a PDF'],
    ['a picture', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'est une image', 'is a picture'],
    ['a photograph', latin1('\xff\xd8\xff\xe0\0\x10JFIF\0'), 'est une image', 'is a picture'],
    ['a map layer', zipOf({ name: 'a.shp', content: 'x' }, { name: 'a.dbf', content: 'x' }), 'Shapefile', 'Shapefile'],
    [
      'an archive of several files',
      zipOf({ name: 'a.csv', content: 'x' }, { name: 'b.csv', content: 'x' }),
      'plusieurs fichiers',
      'several files',
    ],
    ['a letter', WORD, 'traitement de texte', 'text document'],
    ['an old workbook', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0'), 'd’avant 2007', 'before 2007'],
  ])('%s is that it is one, and what to do', async (_, bytes, french, english) => {
    const [inFrench, todo, inEnglish, toDo] = await saidOf(bytes);
    expect(inFrench).toContain(french);
    expect(todo).toMatch(/^(Demandez|Ouvrez-le|Déposez|Choisissez)/);
    expect(inEnglish).toContain(english);
    expect(toDo).toMatch(/^(Ask|Open it|Publish|Choose)/);
  });

  it('is the attribute of the tag, when that names a format that there is none of', () => {
    const [, todo, , toDo] = wordsOn(new FeedError('unknown-format', { said: 'excel' }));
    expect(todo).toContain('Retirez format="excel"');
    expect(toDo).toContain('Remove format="excel"');
  });

  it('is the usual for what nobody knows, whatever it is called', () => {
    const error = new FeedError('unknown-format', { said: 'constructor' });
    const [finding] = checkFailure('/x', error).findings;
    expect(finding && frCheck.findings[finding.code].said(finding)).toContain('n’est pas lu');
  });
});

describe('what is told of a feed that cannot be had', () => {
  const page = 'https://ville.example/agenda/';
  it.each<[string, FeedError, string]>([
    ['of a page', new FeedError('html', { address: page }), 'Cherchez sur cette page un lien'],
    [
      'of the catalogue, which is no dataset',
      new FeedError('html', { address: 'https://www.data.gouv.fr/reuses/carte/' }),
      '/datasets/',
    ],
    ['of the page itself', new FeedError('html', { address: '#' }), 'l’adresse de l’agenda'],
    ['of a table that is called a workbook', new FeedError('html', { address: `${page}a.xls?v=1` }), '.xlsx ou .csv'],
    ['that does not answer', new FeedError('unreachable', { address: page }), 'Si un fichier arrive'],
    [
      'of a calendar that is closed to sites',
      new FeedError('unreachable', { address: 'https://calendar.google.com/calendar/ical/x/basic.ics' }),
      'Ce service ne laisse aucun autre site',
    ],
    [
      'of a spreadsheet that is not published',
      new FeedError('unreachable', { address: 'https://docs.google.com/spreadsheets/d/1AbC/edit' }),
      'Publier sur le Web',
    ],
    [
      'of a calendar shown as a page',
      new FeedError('html', { address: 'https://calendar.google.com/calendar/embed?src=x' }),
      'Ce service ne laisse aucun autre site',
    ],
    [
      'of a page about several datasets',
      new FeedError('html', { address: page, choices: ['https://ville.example/a', 'https://ville.example/b'] }),
      'parmi https://ville.example/a, https://ville.example/b.',
    ],
    ['that makes no sense to its service', new FeedError('http', { status: 400 }), 'ne comprend pas'],
    ['that is refused otherwise', new FeedError('http', { status: 418 }), 'refuse cette adresse'],
    ['whose service is down', new FeedError('http', { status: 502 }), 'est en panne'],
    ['of which no file is named so', new FeedError('no-file', { choices: ['Agenda', 'Lieux'] }), ': Agenda, Lieux.'],
    ['of a dataset without files', new FeedError('no-file'), 'Cherchez un autre jeu de données'],
    ['of a service with layers', new FeedError('no-layer', { choices: ['v:a', 'v:b'] }), ': v:a, v:b.'],
    ['of a service with none', new FeedError('no-layer'), 'Ouvrez sur le portail'],
    ['of an agenda that is not shared', new FeedError('no-agenda'), 'le numéro de l’agenda'],
  ])('says what to do of one %s', (_, error, todo) => {
    expect(wordsOn(error)[1]?.replaceAll('\u00a0', ' ')).toContain(todo);
  });

  it.each([
    ['https://sig.example/ows', '« ?typeNames= »'],
    ['https://sig.example/map?service=WFS', '« &typeNames= »'],
  ])('says how to add a name to %s', (address, sign) => {
    const [, todo] = wordsOn(new FeedError('no-layer', { address, choices: ['v:a', 'v:b'] }));
    expect(todo?.replaceAll('\u00a0', ' ')).toContain(sign);
  });

  it('does not list a hundred layers', () => {
    const choices = Array.from({ length: 100 }, (_, index) => `v:couche${index}`);
    expect(wordsOn(new FeedError('no-layer', { choices }))[1]).toMatch(/v:couche19…$/);
  });

  it.each([
    [new FeedError('http', { status: 400, said: 'Unknown field: x' }), 'Unknown field: x'],
    [new FeedError('malformed', { said: '[{nom: "Bal"}]' }), '[{nom: "Bal"}]'],
    [new FeedError('malformed', { said: 'no list of records' }), undefined],
    [new FeedError('unknown-format', { said: 'archive of a.csv, b.csv' }), 'a.csv, b.csv'],
    [new FeedError('unknown-format', { said: 'archive of word/document.xml' }), undefined],
    [new FeedError('unreachable', { said: 'TypeError: Failed to fetch' }), undefined],
  ])('keeps the words of services and parsers apart from its own: %o', (error, value) => {
    const [finding] = checkFailure(page, error).findings;
    expect(finding?.examples[0]?.value).toBe(value);
  });
});
