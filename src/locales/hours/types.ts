/** What is said of opening hours, in one language. Hours and days come already in words. */
export interface HoursLocale {
  readonly always: string;
  openUntil(hour: string): string;
  /** Open for more than a day still. */
  openUntilDay(day: string): string;
  /** When it closes is not said. */
  openSince(hour: string): string;
  closingSoon(hour: string): string;
  readonly closed: string;
  /** Later today: « ouvre à 14 h », after « Fermé » or alone. */
  opensAt(hour: string): string;
  /** Another day of the coming week: « ouvre demain à 9 h », « ouvre lundi à 9 h ». */
  opensOn(day: string, hour: string): string;
  /** Later than that: « 1er avril ». */
  closedUntil(day: string): string;
  readonly tomorrow: string;
  /** Today is a public holiday of which the publisher says nothing. */
  readonly holiday: string;
  /** Beside an opening, or hours, on such a day. */
  readonly unsure: string;
  /** Beside hours on a public holiday of which the publisher says something. */
  readonly publicHoliday: string;
  readonly allDay: string;
  readonly midnight: string;
  range(from: string, to: string): string;
  /** « à partir de 18 h ». */
  from(hour: string): string;
  /** Over the table of the week. */
  readonly title: string;
  season(from: string, to: string): string;
}
