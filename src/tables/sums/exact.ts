import { decimal, type Decimal, readScaled, type Scaled } from '../../values/amount.js';
import { cellText } from '../cells/text.js';
import type { ColumnData } from '../column-data.js';
import { SLICE } from '../dictionary.js';
import { type Pieces, StepwiseWork } from '../stepwise-work.js';
import type { Sum } from '../types.js';

/** Integers below it can be summed exactly in floating point. */
const SAFE = 2 ** 52;
/** Fewest decimals of an average. */
const CENTS = 2;

/** The numbers of a column as integers, all scaled by one power of ten. */
export interface Exact {
  readonly scale: number;
  /** By code; NaN where there is none, or it is in `great`. */
  readonly units: Float64Array;
  /** By code: those that a floating-point number would not hold. */
  readonly great: ReadonlyMap<number, bigint>;
}

const known = new WeakMap<ColumnData, StepwiseWork<Exact>>();

/** The numbers of a column, computed once. */
export function exactOf(column: ColumnData): StepwiseWork<Exact> {
  let exact = known.get(column);
  if (!exact) known.set(column, (exact = new StepwiseWork(readExactly(column))));
  return exact;
}

function* readExactly({ dictionary }: ColumnData): Pieces<Exact> {
  const { cells } = yield* dictionary.pieces();
  const read: (Scaled | undefined)[] = [];
  let scale = 0;
  for (const [code, cell] of cells.entries()) {
    const scaled = readScaled(cell) ?? readScaled(cellText(cell));
    scale = Math.max(scale, scaled?.scale ?? 0);
    read.push(scaled);
    if (code % SLICE === 0) yield;
  }
  const units = new Float64Array(cells.length).fill(NaN);
  const great = new Map<number, bigint>();
  for (const [code, scaled] of read.entries()) {
    if (!scaled) continue;
    const whole = scaled.units * 10n ** BigInt(scale - scaled.scale);
    if (Math.abs(Number(whole)) < SAFE) units[code] = Number(whole);
    else great.set(code, whole);
    if (code % SLICE === 0) yield;
  }
  return { scale, units, great };
}

/** Exact sums of several groups of cells of one column. */
export class Sums {
  readonly #exact: Exact;
  readonly #counts: Float64Array;
  /** Amounts added so far that are not in `#great` yet. */
  readonly #units: Float64Array;
  readonly #great = new Map<number, bigint>();

  constructor(exact: Exact, lots: number) {
    this.#exact = exact;
    this.#counts = new Float64Array(lots);
    this.#units = new Float64Array(lots);
  }

  add(lot: number, code: number): void {
    const units = this.#exact.units[code] ?? NaN;
    if (Number.isNaN(units)) return this.#addGreat(lot, code);
    this.#counts[lot] = (this.#counts[lot] ?? 0) + 1;
    const sum = (this.#units[lot] ?? 0) + units;
    this.#units[lot] = sum;
    if (Math.abs(sum) >= SAFE) this.#carry(lot);
  }

  sum(lot: number): Sum {
    this.#carry(lot);
    const units = this.#great.get(lot) ?? 0n;
    const count = this.#counts[lot] ?? 0;
    const { scale } = this.#exact;
    return { count, sum: decimal(units, scale), average: average(units, count, scale) };
  }

  /** Near enough to put lots in order. */
  near(lot: number): number {
    return (this.#units[lot] ?? 0) + Number(this.#great.get(lot) ?? 0n);
  }

  #addGreat(lot: number, code: number): void {
    const units = this.#exact.great.get(code);
    if (units === undefined) return;
    this.#counts[lot] = (this.#counts[lot] ?? 0) + 1;
    this.#great.set(lot, (this.#great.get(lot) ?? 0n) + units);
  }

  #carry(lot: number): void {
    this.#great.set(lot, (this.#great.get(lot) ?? 0n) + BigInt(this.#units[lot] ?? 0));
    this.#units[lot] = 0;
  }
}

/** Halves are rounded away from zero, as accountants do. */
function average(units: bigint, count: number, scale: number): Decimal {
  const decimals = Math.max(scale, CENTS);
  if (!count) return decimal(0n, decimals);
  const whole = units * 10n ** BigInt(decimals - scale);
  const twice = (whole < 0n ? -whole : whole) * 2n;
  const rounded = (twice + BigInt(count)) / (2n * BigInt(count));
  return decimal(whole < 0n ? -rounded : rounded, decimals);
}
