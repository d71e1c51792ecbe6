import { WEEKDAYS } from './calendar-words.js';

/** 1 for Monday to 7 for Sunday, by its name or three letters of it and more (« sam »); 0 for any other word. */
export function weekdayNamed(word: string): number {
  return word.length > 2 ? (WEEKDAYS.findIndex((name) => name.startsWith(word)) % 7) + 1 : 0;
}
