import { fold } from '../values/text.js';
import type { CalendarEvent } from '../records/types.js';
import { byValue } from './by-value.js';

/** Category of an event: `art-contemporain`. */
export const category = byValue(
  'category',
  ({ categories }: Pick<CalendarEvent, 'categories'>) => categories,
  (text) => fold(text).replaceAll(' ', '-'),
);
