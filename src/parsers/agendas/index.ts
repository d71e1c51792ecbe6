import { isObject, type Json } from '../flatten.js';
import { apidaeObject, isApidaeObject } from './apidae.js';
import * as calendars from './calendars.js';
import { isPointOfInterest, pointOfInterest } from './datatourisme.js';
import * as ticketing from './ticketing.js';
import * as tourism from './tourism.js';
import * as websites from './websites.js';

type Service = readonly [is: (record: Json) => boolean, told: (record: Json) => Json];

/** Services that tell their records by values inside of others, in order: the first that knows a record reads all. */
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
  [websites.isInfolocaleEvent, websites.infolocaleEvent],
  [tourism.isLeiEvent, tourism.leiEvent],
  [tourism.isCirkwiEvent, tourism.cirkwiEvent],
  [tourism.isTourinsoftObject, tourism.tourinsoftObject],
  [isPointOfInterest, pointOfInterest],
];

/** Records of a service that is known as tables name what they tell: `titre`, `debut`, `lieu`; undefined for any other. */
export function recordsOfService(records: readonly unknown[]): readonly unknown[] | undefined {
  const first = records.find(isObject);
  const service = first && services.find(([is]) => is(first));
  return service && records.map((record) => (isObject(record) ? service[1](record) : record));
}
