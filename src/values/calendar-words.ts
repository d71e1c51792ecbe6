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

/** 1 to 12, by the name of a month or three letters of it and more (« sept »); 0 for any other word. */
export function monthNamed(word: string): number {
  return word.length > 2 ? (MONTHS.findIndex((name) => name.startsWith(word)) % 12) + 1 : 0;
}
