import type { Dataset, Row } from '../dataset.js';
import { pacer } from '../pace.js';
import type { PublishedField, PublishedSchema, Rule, RuleName } from '../schemas/published/types.js';
import { clean } from '../values/text.js';
import { cellCheck, type Fault } from './cells.js';
import { type KnownColumn, knownColumnsOf, tellColumns } from './columns.js';
import { lineOf } from './line.js';
import { type CellText, faultsOf } from './rules.js';
import type { Tally } from './tally.js';

/** Checks every row of a table against its schema. Lets the page respond between two slices of work. */
export async function checkConformity(dataset: Dataset, schema: PublishedSchema, tally: Tally): Promise<void> {
  if (schema.status === 'withdrawn' || schema.status === 'superseded') tally.note('old-schema', { name: schema.title });
  const { delimiter } = dataset.provenance;
  // Relatives of the SCDL's own schemas leave the delimiter free.
  if (schema.name.startsWith('scdl/') && delimiter && delimiter !== ',') tally.note('not-comma', { detail: delimiter });
  const known = knownColumnsOf(schema, dataset.columns);
  tellColumns(schema, dataset.columns, known, tally);
  const checkCells = cellsCheck(known, tally);
  const checkRules = rulesCheck(known, schema.rules ?? [], tally);
  const pause = pacer();
  for (const [index, row] of dataset.rows.entries()) {
    const line = lineOf(index, dataset);
    checkRules(row, line, checkCells(row, line));
    if (index % 100 === 0) await pause();
  }
}

type Line = ReturnType<typeof lineOf>;

/** Tells what is wrong with each cell of a row; gives back the fields that have a fault. */
function cellsCheck(known: readonly KnownColumn[], tally: Tally): (row: Row, line: Line) => Set<string> {
  const checks = known.map(({ field, column }) => ({ field, column, faultOf: faultFinder(field) }));
  return (row, line) => {
    const faulty = new Set<string>();
    for (const { field, column, faultOf } of checks) {
      const value = textOf(row[column]);
      const fault = faultOf(value);
      if (!fault) continue;
      faulty.add(field.name);
      tally.note(fault.code, { name: column, detail: fault.detail }, { ...line, column, ...(value && { value }) });
    }
    return faulty;
  };
}

function faultFinder(field: PublishedField): (value: string) => Fault | undefined {
  const check = cellCheck(field);
  const seen = new Set<string>();
  const isRepeated = (value: string) => seen.size === seen.add(value).size;
  return (value) => {
    if (!value) return field.required ? { code: 'missing-value', detail: '' } : undefined;
    return field.unique && isRepeated(value) ? { code: 'not-unique', detail: '' } : check(value);
  };
}

/** Checks the rules between cells of a row, leaving out cells that have a fault of their own. */
function rulesCheck(known: readonly KnownColumn[], rules: readonly Rule[], { note }: Tally) {
  const columnOf = new Map(known.map(({ field, column }) => [field.name, column]));
  return (row: Row, line: Line, faulty: ReadonlySet<string>) => {
    const cell: CellText = (name) => textOf(row[columnOf.get(name) ?? '']);
    const calledOf = (name: string) => columnOf.get(name) ?? name;
    for (const { rule, columns } of rules) {
      const judged = judgedColumns(
        rule,
        columns.filter((name) => columnOf.has(name)),
        columns,
        faulty,
      );
      for (const { code, columns: about } of judged.length ? faultsOf({ rule, columns: judged }, cell) : []) {
        const name = about.map(calledOf).join(', ');
        note(code, { name }, { ...line, ...valuesOf(about, cell, calledOf) });
      }
    }
  };
}

/** Rules that judge each of their columns by itself. */
const LONE: readonly RuleName[] = ['siret', 'siren', 'period'];

/** The columns about which a rule can say something; none when it would judge cells that are absent or wrong already. */
function judgedColumns(
  rule: RuleName,
  present: readonly string[],
  all: readonly string[],
  faulty: ReadonlySet<string>,
): readonly string[] {
  const sound = present.filter((name) => !faulty.has(name));
  if (LONE.includes(rule)) return sound;
  const wanted = rule === 'one-of' ? present : all;
  return sound.length === wanted.length ? sound : [];
}

function valuesOf(columns: readonly string[], cell: CellText, calledOf: (name: string) => string): { value?: string } {
  const filled = columns.filter(cell);
  const value = filled
    .map((name) => (columns.length > 1 ? `${calledOf(name)} = ${cell(name)}` : cell(name)))
    .join(', ');
  return value ? { value } : {};
}

/** Lists and objects as JSON, in which schemas describe them. */
function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : clean(value);
}
