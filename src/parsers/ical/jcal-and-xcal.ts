import { tableOfCalendars } from '../ical.js';
import { isObject, type Json } from '../flatten.js';
import type { Parsed, ParseOptions } from '../types.js';
import type { Component, Property } from './text.js';

/** Neither form of calendars that is no text goes deeper. */
export const DEPTH = 4;

/** The events of calendars that another form tells than text: their lines are not told. */
export async function tableWithoutLines(calendars: readonly Component[], options: ParseOptions): Promise<Parsed> {
  const root = { ...componentOf('', [], []), components: [...calendars] };
  const { columns, rows, issues, found } = await tableOfCalendars(root, options);
  return { columns, rows, issues, found, schema: 'icalendar' };
}

/** A component that no line of text told: it is on line 0. */
export function componentOf(name: string, properties: Property[], components: Component[]): Component {
  return { name: name.toUpperCase(), line: 0, properties, components };
}

/** @param values as JSON has them, or as XML does */
export function propertyOf(name: string, parameters: unknown, values: readonly string[]): Property {
  const told = Object.entries(isObject(parameters) ? parameters : {});
  return {
    name: name.toUpperCase(),
    parameters: new Map(told.map(([parameter, value]) => [parameter.toUpperCase(), wordsIn(value)])),
    value: values.join(','),
    line: 0,
  };
}

/** A value as a line of iCalendar has it: texts with their signs escaped, rules as `FREQ=WEEKLY;COUNT=3`. */
export function written(value: unknown, type: string): string {
  if (isObject(value) && type === 'recur') return ruleOf(value);
  if (Array.isArray(value)) return value.map(wordsIn).join(';');
  const text = wordsIn(value);
  return type === 'text' ? text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n') : text;
}

function ruleOf(rule: Json): string {
  const parts = Object.entries(rule).map(
    ([name, part]) => `${name.toUpperCase()}=${listOf(part).map(wordsIn).join(',')}`,
  );
  return parts.join(';');
}

/** XML puts a type around each value. */
function wordsIn(value: unknown): string {
  if (isObject(value)) return wordsIn(Object.values(value)[0]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A list, or what XML makes of a list of one; none of what is missing. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
}
