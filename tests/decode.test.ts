import { describe, expect, it } from 'vitest';
import { decode } from '../src/decode.js';

/** One byte for each character: text as ISO-8859-1 writes it. */
function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

const utf8 = new TextEncoder();

describe('decode', () => {
  it.each([
    ['UTF-8', utf8.encode('Fête à l’Œuvre, 5 €'), 'utf-8', 'Fête à l’Œuvre, 5 €'],
    ['UTF-8 with a byte-order mark, which is not text', utf8.encode('\ufeffnom;prénom'), 'utf-8', 'nom;prénom'],
    ['plain ASCII', utf8.encode('nom;date'), 'utf-8', 'nom;date'],
    ['UTF-16, little end first', bytes('\xff\xfef\0\xea\0t\0e\0'), 'utf-16le', 'fête'],
    ['UTF-16, big end first', bytes('\xfe\xff\0f\0\xea\0t\0e'), 'utf-16be', 'fête'],
    ['accents of Windows and of ISO-8859-1 alike', bytes('F\xeate de No\xebl'), 'windows-1252', 'Fête de Noël'],
    ['signs that only Windows has', bytes('l\x92\x9cuvre \x96 5 \x80'), 'windows-1252', 'l’œuvre – 5 €'],
    ['a half hour, which is no ligature', bytes('\xe0 10 h \xbd'), 'windows-1252', 'à 10 h ½'],
    ['quarters written against their number', bytes('1\xbd heure, \xe9t\xe9'), 'windows-1252', '1½ heure, été'],
    ['an euro sign beside a price', bytes('Entr\xe9e : 5 \xa4'), 'iso-8859-15', 'Entrée : 5 €'],
    ['a ligature inside a word', bytes('Le c\xbdur de ville, \xe9t\xe9'), 'iso-8859-15', 'Le cœur de ville, été'],
    ['a capital ligature', bytes('Les \xbcuvres, \xe9t\xe9'), 'iso-8859-15', 'Les Œuvres, été'],
    [
      'accents of old Macintoshes',
      bytes('F\x90te de l\xd5\x8et\x8e, march\x8es'),
      'macintosh',
      'Fête de l’été, marchés',
    ],
    [
      'the only accent of an old Macintosh, at the end',
      bytes('titre;lieu\nMarch\x8e;Halles'),
      'macintosh',
      'titre;lieu\nMarché;Halles',
    ],
    ['accents of MS-DOS', bytes("F\x88te d'\x82t\x82 \x85 Orl\x82ans"), 'cp850', "Fête d'été à Orléans"],
    [
      'dashes and quotes of Windows',
      bytes('1\x96 \x93mot\x94 \x85 d\x92\xe9t\xe9'),
      'windows-1252',
      '1– “mot” … d’été',
    ],
    [
      'UTF-8 written as UTF-8 once more',
      utf8.encode('FÃªte de lâ€™Ã©tÃ© Ã\xa0 Â« lâ€™Ã‰tang Â», cÅ“ur'),
      'utf-8 + windows-1252',
      'Fête de l’été à « l’Étang », cœur',
    ],
    [
      'lines of Windows and of UTF-8 put together',
      bytes('R\xe9gion, \xe9t\xe9\xa0: for\xeat\nR\xc3\xa9gion \xc3\xa0 130\xc2\xa0258\xa0\x80'),
      'windows-1252 + utf-8',
      'Région, été\u00a0: forêt\nRégion à 130\u00a0258\u00a0€',
    ],
    ['a mark of UTF-8 on a file of Windows', bytes('\xef\xbb\xbfnom\nCr\xe9ation'), 'windows-1252', 'nom\nCréation'],
    [
      'a few broken words among others',
      utf8.encode('été, forêt, à côté : forÃªt, Ã©tÃ©'),
      'utf-8',
      'été, forêt, à côté : forÃªt, Ã©tÃ©',
    ],
    ['a Portuguese name', utf8.encode('São João, SÃO JOÃO, SÃ©'), 'utf-8', 'São João, SÃO JOÃO, SÃ©'],
    ['a caron', bytes('Milo\xa8evi\xe6'), 'iso-8859-15', 'Miloševiæ'],
  ])('reads %s', async (_, input, charset, text) => {
    expect(await decode(input)).toEqual({ text, charset });
  });

  it('keeps UTF-8 when a few bytes are broken among many accents', async () => {
    const file = bytes(`${String.fromCharCode(...utf8.encode('été '.repeat(20)))}\xe9`);
    expect(await decode(file)).toEqual({ text: `${'été '.repeat(20)}\ufffd`, charset: 'utf-8' });
  });

  it('keeps UTF-8 when accents were lost before it was written', async () => {
    const file = utf8.encode('Val\ufffdry, Lav\ufffdrune');
    expect(await decode(file)).toEqual({ text: 'Val\ufffdry, Lav\ufffdrune', charset: 'utf-8' });
  });

  it('keeps UTF-8 when the file was cut in the middle of a character', async () => {
    const file = utf8.encode('Fête de la châtaigne à Redon – été');
    expect(await decode(file.subarray(0, -1))).toEqual({
      text: 'Fête de la châtaigne à Redon – ét\ufffd',
      charset: 'utf-8',
    });
  });
});
