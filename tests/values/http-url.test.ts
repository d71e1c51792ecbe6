import { describe, expect, it } from 'vitest';
import { httpUrl } from '../../src/values/http-url.js';
import { webUrl } from '../../src/values/url.js';

describe('httpUrl', () => {
  it.each([
    'https://www.ville.fr',
    'HTTP://www.ville.fr/agenda?a=1&amp;b=2',
    ' https://www.ville.fr/agenda,12.html ',
    'https://www.ville.fr/fête#soir',
    'https://www.ville.fr/agenda.',
    'http://localhost:8080/a;b',
  ])('reads %j as the reader of words does', (text) => {
    expect(httpUrl(text)).toMatch(/^https?:\/\/(www\.ville\.fr|localhost)/);
    expect(httpUrl(text)).toBe(webUrl(text));
  });

  it.each([
    'https://www.ville.fr/agenda/fete-2026.html',
    'https://www.ville.fr/',
    'https://ville.fr/a/../b',
    'https://ville.fr/a/./b',
    'https://ville.fr/a..b',
    'https://ville.fr/.well-known/a',
    'https://ville.fr/~office/a_b-c',
    'https://VILLE.fr/Agenda',
    'https://1.2.3/a',
    'https://xn--dor-bma.fr/a',
    'http://[2001:db8::1]/a',
  ])('writes %s as browsers do', (text) => {
    expect(httpUrl(text)).toBe(new URL(text).href);
  });

  it.each([
    'https://maire:1234@ville.fr/',
    'https://maire@ville.fr/',
    'https://:1234@ville.fr/',
    'https://ville/',
    'https://not-localhost/',
    'https://',
    'javascript:alert(1)',
    'javascript://www.ville.fr/%0aalert(1)',
    'JavaScript://www.ville.fr/%0Aalert(1)',
    'data://www.ville.fr/,a',
    'ftp://www.ville.fr/a',
    'file://www.ville.fr/a',
    'xhttps://www.ville.fr/a',
  ])('refuses %j', (text) => {
    expect(httpUrl(text)).toBeUndefined();
    expect(webUrl(text)).toBeUndefined();
  });

  it.each([
    'www.ville.fr',
    '//ville.fr',
    'https://a.fr https://b.fr',
    'https://a.fr;https://b.fr',
    'Site|https://a.fr',
    'https://a.fr<b>',
    'https://a.fr>b',
    'https://a.fr"b',
  ])('leaves %j to the reader of words', (text) => {
    expect(httpUrl(text)).toBeUndefined();
    expect(webUrl(text)).toBeDefined();
  });

  it('reads a megabyte of commas without delay', () => {
    expect(httpUrl(`https://a.fr/${',a'.repeat(5e5)} `)).toBeDefined();
  });
});
