import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parserOf } from '../../src/parsers/parser-of.js';
import { odsOf, xlsxOf } from './workbooks.js';

const ROWS = 3000;
/** Rows between two chances for the page to respond, at most. */
const OFTEN = 75;
/** Bytes that are decoded at once. */
const AT_ONCE = 262_144;
/** Milliseconds between two looks at the clock: more than the page may be held up. */
const TICK = 10;

const numbers = Array.from({ length: ROWS }, (_, index) => index + 1);
const linesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'a table below lines of prose': () =>
    linesOf([
      'Agenda de la commune',
      'Mis à jour le lundi',
      'titre;lieu',
      ...numbers.map((n) => `Bal ${n};"Salle ""A"""`),
    ]),
  'a table with a total': () => linesOf(['titre;montant', ...numbers.map((n) => `Bal ${n};${n}`), 'Total;4501500']),
  'a workbook of Excel': () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = numbers.map((n) => `<row r="${n + 1}">${cell(`Bal ${n}`)}${cell('Salle')}</row>`).join('');
    return xlsxOf({ sheets: { Agenda: `<row r="1">${cell('titre')}${cell('lieu')}</row>${rows}` } });
  },
  'a workbook of LibreOffice': () => {
    const row = (...texts: string[]) =>
      `<table:table-row>${texts.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    return odsOf(row('titre', 'lieu') + numbers.map((n) => row(`Bal ${n}`, 'Salle')).join(''));
  },
};

describe('a long file', () => {
  let now = 0;
  let rests = 0;

  beforeEach(() => {
    rests = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += TICK));
    vi.stubGlobal('scheduler', { postTask: () => Promise.resolve(void rests++) });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it.each(Object.entries(FILES))('lets the page respond while %s is read', async (_, fileOf) => {
    const file = fileOf();
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    const parser = await parserOf(file);
    const { rows } = await parser.parse(file, { timezone: 'Europe/Paris', knownColumns: new Set(['titre', 'lieu']) });
    expect(rows).toHaveLength(ROWS);
    expect(rests).toBeGreaterThan(ROWS / OFTEN);
    const sizes = decode.mock.calls.map(([bytes]) => bytes?.byteLength ?? 0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(AT_ONCE);
  });
});
