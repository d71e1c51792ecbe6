import { describe, expect, it } from 'vitest';
import { checkFailure } from '../../src/check/failure.js';
import { FeedError } from '../../src/errors.js';
import { enCheck } from '../../src/locales/en-check.js';
import { frCheck } from '../../src/locales/fr-check.js';
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
  const options = { limit: 10, timezone: 'Europe/Paris' };
  const error: unknown = await parserOf(bytes)
    .then((parser) => parser.parse(bytes, options))
    .catch((failure: unknown) => failure);
  if (!(error instanceof FeedError)) throw new Error('It was read');
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
    ['a letter', WORD, 'traitement de texte', 'text document'],
    ['an old workbook', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0'), 'd’avant 2007', 'before 2007'],
  ])('%s is that it is one, and what to do', async (_, bytes, french, english) => {
    const [inFrench, todo, inEnglish, toDo] = await saidOf(bytes);
    expect(inFrench).toContain(french);
    expect(todo).toMatch(/^(Demandez|Ouvrez-le)/);
    expect(inEnglish).toContain(english);
    expect(toDo).toMatch(/^(Ask|Open it)/);
  });

  it('is the usual for what nobody knows, whatever it is called', () => {
    const error = new FeedError('unknown-format', { said: 'constructor' });
    const [finding] = checkFailure('/x', error).findings;
    expect(finding && frCheck.findings[finding.code].said(finding)).toContain('n’est pas lu');
  });
});
