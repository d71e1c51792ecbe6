import { readAccessibility } from '../cells/accessibility.js';
import { emailOf, phoneOf } from '../cells/contact.js';
import { knownValues } from '../known-values.js';
import { readPositionOf } from '../cells/position.js';
import type { Reading } from '../reading.js';
import { readAttendance, readStatus } from './status.js';
import { heldBackBy } from './unpublished.js';
import type { CalendarEvent, Position } from '../types.js';

export type Traits = Pick<CalendarEvent, 'status' | 'attendance' | 'accessibility' | 'phone' | 'email'> & {
  readonly position?: Position;
  /** Whether its publisher does not show it: a draft, for one. */
  readonly heldBack?: true;
};

/** Properties that are the same for most events (status, accessibility), and contact details and position. */
export function readTraits(reading: Reading, title: string): Traits {
  const heldBack = heldBackBy(reading);
  if (heldBack) reading.report('held-back', heldBack);
  const status = readStatus(reading, title);
  return {
    status,
    attendance: readAttendance(reading, status),
    accessibility: readAccessibility(reading),
    ...(heldBack && { heldBack: true }),
    ...knownValues({ phone: phoneOf(reading), email: emailOf(reading), position: readPositionOf(reading) }),
  };
}
