import { emptyRow } from '../../dataset.js';
import { plainText } from '../../values/html.js';
import { told as said } from '../agendas/values.js';
import { isObject, type Json } from '../flatten.js';
import { type Element, readElements } from './elements.js';

/** An item that an element opens; the elements inside give its properties. */
interface Item {
  readonly element: Element;
  /** `Event`, `Place`… */
  readonly type: string;
  readonly properties: Record<string, unknown>;
}

/** Types of items by their class names in microformats, old and new. */
const KINDS: Readonly<Record<string, string>> = {
  'h-event': 'Event',
  vevent: 'Event',
  'h-card': 'Place',
  vcard: 'Place',
  'h-adr': 'PostalAddress',
  adr: 'PostalAddress',
  'h-geo': 'GeoCoordinates',
  geo: 'GeoCoordinates',
};
/** Their properties by class name, under the names of schema.org. */
const CLASSES: Readonly<Record<string, string>> = {
  'p-name': 'name',
  summary: 'name',
  fn: 'name',
  org: 'name',
  'p-org': 'name',
  'dt-start': 'startDate',
  dtstart: 'startDate',
  'dt-end': 'endDate',
  dtend: 'endDate',
  'p-location': 'location',
  location: 'location',
  'p-adr': 'address',
  adr: 'address',
  'p-street-address': 'streetAddress',
  'street-address': 'streetAddress',
  'p-locality': 'addressLocality',
  locality: 'addressLocality',
  'p-postal-code': 'postalCode',
  'postal-code': 'postalCode',
  'p-geo': 'geo',
  geo: 'geo',
  'p-latitude': 'latitude',
  latitude: 'latitude',
  'p-longitude': 'longitude',
  longitude: 'longitude',
  'p-summary': 'description',
  'p-description': 'description',
  'e-content': 'description',
  description: 'description',
  'u-url': 'url',
  url: 'url',
  'u-photo': 'image',
  photo: 'image',
  'p-category': 'keywords',
  category: 'keywords',
  'p-organizer': 'organizer',
  organizer: 'organizer',
};
/** Attributes for machine-readable values, in order of precedence. */
const VALUES = ['content', 'datetime', 'href', 'src', 'title', 'value'];
/** Attributes of elements whose text is shown too. */
const SHOWN = /^(?:title|value)$/;
const LINKS = /^(?:url|image|sameAs)$/;
/** Characters at which texts are cut: those of nested items would be read over and over. */
const LONGEST = 20_000;
/** An event is known by the end of the name of its kind: `MusicEvent`, `https://schema.org/Festival`. */
const EVENT = /(?:Event|Festival|CourseInstance|Hackathon)$/;

/**
 * The events in a page's markup (microdata of schema.org, microformats h-event and hCalendar), with the properties of
 * schema.org.
 *
 * @see https://html.spec.whatwg.org/multipage/microdata.html
 * @see https://microformats.org/wiki/h-event
 */
export function markedEvents(html: string): Json[] {
  const items: Item[] = [];
  const events: Json[] = [];
  readElements(html, {
    open(element) {
      const type = typeOf(element);
      if (type !== undefined) items.push({ element, type, properties: emptyRow() });
    },
    close(element, end) {
      const own = items.at(-1)?.element === element ? items.pop() : undefined;
      const around = items.at(-1);
      const told = own && toldBy(own);
      if (own && told?.startDate && EVENT.test(own.type)) events.push(told);
      if (!around) return;
      for (const name of namesOf(element, around)) {
        const value = told ?? valueOf(element, name, html.slice(element.start, Math.min(end, element.start + LONGEST)));
        if (value !== '') around.properties[name] ??= value;
      }
    },
  });
  return events;
}

/** The type of the item that an element opens; undefined for most elements. */
function typeOf({ attributes }: Element): string | undefined {
  if (attributes.has('itemscope')) return attributes.get('itemtype')?.trim().split(/[/#]/).at(-1) ?? '';
  return classesOf(attributes).flatMap((name) => (Object.hasOwn(KINDS, name) ? (KINDS[name] ?? []) : []))[0];
}

function classesOf(attributes: Element['attributes']): string[] {
  return attributes.get('class')?.split(/\s+/) ?? [];
}

/** The properties of the item that an element has, in the item's format. */
function namesOf({ attributes }: Element, { element }: Item): readonly string[] {
  if (element.attributes.has('itemscope')) return attributes.get('itemprop')?.split(/\s+/).filter(Boolean) ?? [];
  return classesOf(attributes).flatMap((name) => (Object.hasOwn(CLASSES, name) ? (CLASSES[name] ?? []) : []));
}

function valueOf({ name, attributes }: Element, property: string, inner: string): string {
  const isAbbreviated = name === 'abbr' || classesOf(attributes).includes('value-title');
  const [value] = VALUES.flatMap((attribute) => {
    const isTold = SHOWN.test(attribute) ? isAbbreviated || name === 'data' : true;
    const isLink = attribute === 'href' || attribute === 'src';
    return isTold && (!isLink || name === 'link' || LINKS.test(property)) ? (attributes.get(attribute) ?? []) : [];
  });
  return plainText(value ?? inner);
}

/** The item as an object, with the parts of its address where schema.org has them. */
function toldBy({ type, properties }: Item): Json {
  const { streetAddress, addressLocality, postalCode, ...others } = properties;
  const parts = { streetAddress, addressLocality, postalCode };
  const isApart = type === 'Place' && Object.values(parts).some(Boolean) && !isObject(properties.address);
  return { '@type': type, ...(isApart ? { ...others, address: said(parts) } : properties) };
}
