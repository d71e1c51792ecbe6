import { describe, expect, it } from 'vitest';
import { readPlainDate } from '../../../src/values/plain-date.js';
import { datasetFrom, readTable } from '../read-table.js';

const readerOf = async (...dates: readonly unknown[]) => {
  const { table } = await readTable(datasetFrom(dates.map((date) => ({ delib_date: date, delib_objet: 'Budget' }))));
  return table.readDate;
};

describe('the dates of a table', () => {
  it.each([
    ['are ISO 8601', ['2024-03-03', '2024-11-21T18:30:00']],
    ['are written day first', ['03/03/2024', '2024-11-21']],
    ['are missing, or told to be unknown', ['2024-03-03', undefined, 'non communiqué']],
  ])('need no more code where they %s', async (_, dates) => {
    expect(await readerOf(...dates)).toBe(readPlainDate);
  });

  it.each([
    ['are in words', '3 mars 2024'],
    ['are numbers of a spreadsheet', 45354],
    ['are such numbers as text', '45354'],
  ])('are read by more where some %s', async (_, date) => {
    const read = await readerOf('2024-03-02', date);
    expect(read(date)?.day).toBe('2024-03-03');
  });

  it.each([
    ['2026-12-18T23:00:00+00:00', '2026-12-19'],
    ['2026-07-03T22:00:00Z', '2026-07-04'],
    ['2026-12-19T00:30:00+01:00', '2026-12-19'],
    // Midnight UTC is how portals write a day without an hour.
    ['2026-12-19T00:00:00+00:00', '2026-12-19'],
  ])('are days of the place where they are instants: %s', async (date, day) => {
    const read = await readerOf('2024-03-02', date);
    expect(read(date)?.day).toBe(day);
  });
});
