import { columnFinder } from '../../column-finder.js';
import type { Recognised, Table } from '../../schema.js';

/** The unit at the end of a header: « Superficie (m²) ». */
const UNIT = /\((m²|m2|m³|m3|ha|km|m|kW|l)\)\s*$/;

/** What the number of a capacity counts unless its header has a unit. */
const PLACES = 'Places';

/** Adds the units that headers give to the facts of the schema. */
export function withUnits(found: Recognised, { columns }: Table): Recognised {
  const { facts } = found.schema;
  if (!facts || !columns.some((column) => UNIT.test(column))) return found;
  const find = columnFinder(columns);
  const told = facts.map((fact) => {
    const [column = ''] = fact.columns.split(' ').flatMap(find);
    const [, unit = fact.unit] = UNIT.exec(column) ?? [];
    if (unit === undefined) return fact;
    // What is measured is not counted in places.
    return { ...fact, unit, name: fact.name === PLACES ? 'Capacité' : fact.name };
  });
  return { ...found, schema: { ...found.schema, facts: told } };
}
