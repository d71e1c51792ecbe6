/** Days of the week from Monday, in French, then in English, as `plain` writes them. */
export const WEEKDAYS =
  'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  );

/** Months from January, in French, then in English, as `plain` writes them. */
export const MONTHS =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december'.split(
    ' ',
  );

/** Source of a pattern: a day of the week in French or English, cut short or not. */
export const WEEKDAY = `(?:${WEEKDAYS.map((day) => day.slice(0, 3)).join('|')})[a-z]*\\.?,?`;

/** 1 for Monday to 7 for Sunday, by its name or three letters of it (« sam ») and more; 0 for any other word. */
export const weekdayNamed = (word: string): number => placeOf(word, WEEKDAYS, 7);

/** 1 to 12, by the name of a month or three letters of it and more (« sept »); 0 for any other word. */
export const monthNamed = (word: string): number => placeOf(word, MONTHS, 12);

function placeOf(word: string, names: readonly string[], cycle: number): number {
  return word.length > 2 ? (names.findIndex((name) => name.startsWith(word)) % cycle) + 1 : 0;
}
