import type { Parsed, ParseOptions } from '../types.js';
import type { Component, Property } from './text.js';
import { componentOf, DEPTH, listOf, propertyOf, tableWithoutLines, written } from './jcal-and-xcal.js';
import { clean } from '../../values/text.js';

/** The events of calendars in JSON (jCal, RFC 7265): `["vcalendar", […], [["vevent", […], []]]]`, or a list of these. */
export function tableInJson(document: unknown, options: ParseOptions): Promise<Parsed> {
  const [first] = listOf(document);
  const calendars = typeof first === 'string' ? [document] : listOf(document);
  return tableWithoutLines(
    calendars.flatMap((calendar) => componentIn(calendar)),
    options,
  );
}

function componentIn(value: unknown, depth = DEPTH): Component[] {
  const [name, properties, components] = listOf(value);
  if (!depth || typeof name !== 'string') return [];
  return [
    componentOf(
      name,
      listOf(properties).flatMap(propertyIn),
      listOf(components).flatMap((component) => componentIn(component, depth - 1)),
    ),
  ];
}

/** `["dtstart", { "tzid": "Europe/Paris" }, "date-time", "2026-12-12T20:30:00"]`. */
function propertyIn(value: unknown): Property[] {
  const [name, parameters, type, ...values] = listOf(value);
  if (typeof name !== 'string') return [];
  const texts = values.map((one) => written(one, clean(type)));
  return [propertyOf(name, parameters, texts)];
}
