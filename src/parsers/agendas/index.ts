import { isObject, type Json } from '../flatten.js';
import { apidaeObject, isApidaeObject } from './apidae.js';
import * as calendars from './calendars.js';
import { isPointOfInterest, pointOfInterest } from './datatourisme.js';
import * as ticketing from './ticketing.js';
import * as tourism from './tourism.js';
import * as websites from './websites.js';

type Service = readonly [is: (record: Json) => boolean, told: (record: Json) => Json];

/** Services whose records are nested, in order of precedence: the first that recognises a record reads them all. */
const services: readonly Service[] = [
  [isApidaeObject, apidaeObject],
  [calendars.isGoogleEvent, calendars.googleEvent],
  [calendars.isFullCalendarEvent, calendars.fullCalendarEvent],
  [calendars.isActivityEvent, calendars.activityEvent],
  [calendars.isGancioEvent, calendars.gancioEvent],
  [ticketing.isEventbriteEvent, ticketing.eventbriteEvent],
  [ticketing.isHelloassoEvent, ticketing.helloassoEvent],
  [ticketing.isFacebookEvent, ticketing.facebookEvent],
  [websites.isWordpressPost, websites.wordpressPost],
  [websites.isDrupalNode, websites.drupalNode],
  [websites.isInfolocaleEvent, websites.infolocaleEvent],
  [tourism.isLeiEvent, tourism.leiEvent],
  [tourism.isCirkwiEvent, tourism.cirkwiEvent],
  [tourism.isTourinsoftObject, tourism.tourinsoftObject],
  [isPointOfInterest, pointOfInterest],
];

/** The records of a known service under common column names (`titre`, `debut`, `lieu`); undefined for any other. */
export function recordsOfService(records: readonly unknown[]): readonly unknown[] | undefined {
  const first = records.find(isObject);
  const service = first && services.find(([is]) => is(first));
  return service && records.map((record) => (isObject(record) ? service[1](record) : record));
}
