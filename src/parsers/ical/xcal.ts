import { isObject, type Json } from '../flatten.js';
import type { Parsed, ParseOptions } from '../types.js';
import type { Component, Property } from './text.js';
import { componentOf, DEPTH, listOf, propertyOf, tableWithoutLines, written } from './jcal-and-xcal.js';

/** The events of calendars in XML (xCal, RFC 6321), as the tree of its elements tells them. */
export function tableInXml(icalendar: Json, options: ParseOptions): Promise<Parsed> {
  return tableWithoutLines(componentsIn(icalendar), options);
}

function componentsIn(elements: unknown, depth = DEPTH): Component[] {
  if (!depth || !isObject(elements)) return [];
  return Object.entries(elements).flatMap(([name, told]) =>
    listOf(told)
      .filter(isObject)
      .map(({ properties, components }) =>
        componentOf(name, propertiesIn(properties), componentsIn(components, depth - 1)),
      ),
  );
}

function propertiesIn(elements: unknown): Property[] {
  const named = Object.entries(isObject(elements) ? elements : {});
  return named.flatMap(([name, told]) => listOf(told).map((value) => propertyIn(name, value)));
}

/** `<dtstart><parameters><tzid><text>…</text></tzid></parameters><date-time>…</date-time></dtstart>`. */
function propertyIn(name: string, value: unknown): Property {
  const { parameters, ...values } = isObject(value) ? value : { text: value };
  const texts = Object.entries(values).flatMap(([type, told]) => listOf(told).map((one) => written(one, type)));
  return propertyOf(name, parameters, texts);
}
