import { columnFinder } from '../../column-finder.js';
import type { Recognised, Table } from '../../schema.js';

/** The unit at the end of a header: « Superficie (m²) ». */
const UNIT = /\((m²|m2|m³|ha|km|m|kW|l)\)\s*$/;

/** Adds the units that headers give to the facts of the schema. */
export function withUnits(found: Recognised, { columns }: Table): Recognised {
  const { facts } = found.schema;
  if (!facts || !columns.some((column) => UNIT.test(column))) return found;
  const find = columnFinder(columns);
  const told = facts.map((fact) => {
    const [column = ''] = fact.columns.split(' ').flatMap(find);
    const [, unit = fact.unit] = UNIT.exec(column) ?? [];
    return unit === undefined ? fact : { ...fact, unit };
  });
  return { ...found, schema: { ...found.schema, facts: told } };
}
