import { readDate, readSerial } from '../../values/date.js';
import type { DateReader } from './number.js';

/** Dates in words too, and numbers that spreadsheets have for them. */
export const readAnyDate: DateReader = (value) => readDate(value) ?? readSerial(value);
