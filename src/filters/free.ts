import type { CalendarEvent } from '../records/types.js';
import { toggle } from './toggle.js';

/** What the feed says is free; when it says nothing, nothing is promised. */
export const free = toggle('free', ({ free }: Pick<CalendarEvent, 'free'>) => free === true);
