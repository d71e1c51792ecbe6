import { toIcs, type IcsOptions } from '../../src/exports/ics.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { fold } from '../../src/values/text.js';
import { download } from '../shared/download.js';

/** Hands the visitor an iCalendar file of the coming sessions of these events, named after `options.name`. */
export function downloadIcs(events: readonly CalendarEvent[], options: IcsOptions): void {
  download(toIcs(events, options), 'text/calendar', fold(options.name) ? options.name : 'agenda', 'ics');
}
