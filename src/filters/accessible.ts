import type { CalendarEvent } from '../records/types.js';
import { toggle } from './toggle.js';

/** What is adapted to at least one disability. */
export const accessible = toggle(
  'accessible',
  ({ accessibility }: Pick<CalendarEvent, 'accessibility'>) => accessibility.length > 0,
);
