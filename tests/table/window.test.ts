import { describe, expect, it } from 'vitest';
import { windowOf } from '../../widgets/table/window.js';

const HEIGHT = 44;
const BOX = 600;

describe('the rows drawn of a long table', () => {
  it.each([0, 1, 439, 440, 12_345, 30_000 * HEIGHT - BOX, 30_000 * HEIGHT])(
    'fill the box with some to spare when %i pixels are above it',
    (scrolled) => {
      const { start, end } = windowOf(30_000, HEIGHT, scrolled, BOX);
      expect(start * HEIGHT).toBeLessThanOrEqual(scrolled);
      expect(end * HEIGHT).toBeGreaterThanOrEqual(Math.min(scrolled + BOX, 30_000 * HEIGHT));
      expect(end - start).toBeLessThan(70);
    },
  );

  it('are some more on either side of those in sight', () => {
    const scrolled = 12_345;
    const { start, end } = windowOf(30_000, HEIGHT, scrolled, BOX);
    expect(start * HEIGHT).toBeLessThanOrEqual(scrolled - BOX / 2);
    expect(end * HEIGHT).toBeGreaterThanOrEqual(scrolled + BOX + BOX / 2);
  });

  it('keep their place', () => {
    for (let scrolled = 0; scrolled < 30_000; scrolled += 777) {
      const { start, end, above, below } = windowOf(1000, HEIGHT, scrolled, BOX);
      expect(above + (end - start) * HEIGHT + below).toBe(1000 * HEIGHT);
      expect(above).toBe(start * HEIGHT);
    }
  });

  it('stay the same for most steps of a scroll', () => {
    const starts = new Set(
      Array.from({ length: 80 }, (_, step) => windowOf(30_000, HEIGHT, 40_000 + step * 44, BOX).start),
    );
    expect(starts.size).toBeLessThan(13);
  });

  it('keep the stripes of the table in step', () => {
    expect(windowOf(30_000, HEIGHT, 54_321, BOX).start % 2).toBe(0);
  });

  it.each([0, 1, 5])('are all of %i', (rows) => {
    expect(windowOf(rows, HEIGHT, 0, BOX)).toEqual({ start: 0, end: rows, above: 0, below: 0 });
  });
});
