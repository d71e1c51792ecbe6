import type { CalendarEvent } from '../records/types.js';
import { toggle } from './toggle.js';

/** Keeps events that the feed declares free; nothing is promised about others. */
export const free = toggle('free', ({ free }: Pick<CalendarEvent, 'free'>) => free === true);
