/** What reads dates in every form in which they are published. */
export { readDate } from '../../values/date.js';
export { readOccurrences } from './occurrences.js';
