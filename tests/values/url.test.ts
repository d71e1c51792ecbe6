import { describe, expect, it } from 'vitest';
import { mailUrl, phoneUrl } from '../../src/values/contact.js';
import { webUrl } from '../../src/values/url.js';

describe('webUrl', () => {
  it.each([
    ['https://ville.fr/agenda?a=1#b', 'https://ville.fr/agenda?a=1#b'],
    ['HTTP://VILLE.FR', 'http://ville.fr/'],
    ['www.ville.fr/x', 'https://www.ville.fr/x'],
    ['musee.fr/agenda', 'https://musee.fr/agenda'],
    ['Voir WWW.VILLE.FR/x', 'https://www.ville.fr/x'],
    ['//cdn.ville.fr/a.jpg', 'https://cdn.ville.fr/a.jpg'],
    ['mairie-éguzon.fr', 'https://xn--mairie-guzon-heb.fr/'],
    [' https://a.fr ; https://b.fr', 'https://a.fr/'],
    ['https://a.fr;https://b.fr', 'https://a.fr/'],
    ['https://a.fr|https://b.fr', 'https://a.fr/'],
    ['https://a.fr\nhttps://b.fr', 'https://a.fr/'],
    ['https://a.fr, https://b.fr', 'https://a.fr/'],
    ['https://a.fr/x;jsessionid=1,2', 'https://a.fr/x;jsessionid=1,2'],
    ['https://a.fr/?x=1&amp;y=2', 'https://a.fr/?x=1&y=2'],
    ['Site : https://a.fr/b.', 'https://a.fr/b'],
    ['<https://a.fr/b>', 'https://a.fr/b'],
    ['https://fr.wikipedia.org/wiki/Redon_(ville)', 'https://fr.wikipedia.org/wiki/Redon_(ville)'],
    ['http://localhost:8000/a', 'http://localhost:8000/a'],
  ])('reads %j', (text, expected) => {
    expect(webUrl(text)).toBe(expected);
  });

  it.each([
    '',
    'non',
    'à venir',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript://ville.fr/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'ftp://ville.fr',
    'blob:https://ville.fr/1',
    'mailto:a@ville.fr',
    'contact@ville.fr',
    'https://ville.fr@pirate.example',
    'https://ville.fr:secret@pirate.example/',
    '//ville.fr@pirate.example',
    'https://',
    'http://N/A',
    'https://ville.fr:99999/',
    'https:pirate.example',
    '/agenda',
    'affiche.jpg',
    '00675765-e205.jpeg.zip',
    'trace.gpx',
  ])('refuses %j', (text) => {
    expect(webUrl(text)).toBeUndefined();
  });

  it('gives only http and https, whatever it is given', () => {
    const starts = ['javascript:', ' data:', 'x', '//', 'https://', '\u0000', 'www.'];
    for (const start of starts)
      for (const end of ['a.fr', 'alert(1)', '//a.fr', 'https://a.fr', '@a.fr'])
        expect(webUrl(start + end) ?? 'https:').toMatch(/^https?:/);
  });

  it.each(['a', 'a.', 'https://', ';', ' ', '-', 'www.'])('reads 200 kB of %j without delay', (piece) => {
    expect(() => webUrl(piece.repeat(200_000 / piece.length))).not.toThrow();
  });
});

describe('mailUrl', () => {
  it.each([
    ['contact@ville.fr', 'mailto:contact@ville.fr'],
    ['Contact : a.b+c@mairie-redon.fr, x@y.fr', 'mailto:a.b+c@mairie-redon.fr'],
    ['mailto:a@ville.fr?bcc=pirate@x.fr', 'mailto:a@ville.fr'],
    ['a@ville', undefined],
    ['@ville.fr', undefined],
    ['', undefined],
  ])('reads %j', (text, expected) => {
    expect(mailUrl(text)).toBe(expected);
  });

  it.each(['a', 'a@', 'a.', '@a.'])('reads 200 kB of %j without delay', (piece) => {
    expect(mailUrl(piece.repeat(200_000 / piece.length))).toBeUndefined();
  });
});

describe('phoneUrl', () => {
  it.each([
    ['05 62 72 23 35 Renseignements 05 61 00 00 00', 'tel:0562722335'],
    ['05.62.72.23.35', 'tel:0562722335'],
    ['0562722335', 'tel:0562722335'],
    ['Tél. : 05-62-72-23-35', 'tel:0562722335'],
    ['05\u00a062\u00a072\u00a023\u00a035', 'tel:0562722335'],
    ['+33 5 62 72 23 35', 'tel:+33562722335'],
    ['+33 (0)5 62 72 23 35', 'tel:+33562722335'],
    ['0033562722335', 'tel:+33562722335'],
    ['+32 2 123 45 67', 'tel:+3221234567'],
    ['3975', 'tel:3975'],
    ['Réservez au 39 75', 'tel:3975'],
    ['115', 'tel:115'],
    ['en 2020', undefined],
    ['12 rue de la Gare 35600 Redon', undefined],
    ['0562', undefined],
    ['', undefined],
  ])('reads %j', (text, expected) => {
    expect(phoneUrl(text)).toBe(expected);
  });

  it.each(['0', '+', '+3', '05 ', '1'])('reads 200 kB of %j without delay', (piece) => {
    expect(() => phoneUrl(piece.repeat(200_000 / piece.length))).not.toThrow();
  });
});
