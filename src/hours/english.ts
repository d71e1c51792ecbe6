/** « 9am », « 5:30 p.m. », `10p`; not « 9:00 a 12:30 », a French « à » without its accent. */
const HALVED = /\b(\d\d?)(?:[:.]([0-5]\d))?(?: ?(?=[ap]\.? ?m\b)|(?=[ap]\b))([ap])(?:\.? ?m\b\.?)?/gi;

/**
 * Hours as English speakers write them (« Monday to Friday, 9am – 5:30pm », `10p-2a`) in the 24 hours of OpenStreetMap's
 * syntax; undefined for text without such an hour.
 */
export function inTwentyFourHours(text: string): string | undefined {
  const told = text.replace(HALVED, (_, hours: string, minutes: string | undefined, half: string) => {
    const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
  });
  return told === text ? undefined : told.replace(/\b(?:to|until|through)\b/gi, '-').replace(/\band\b/gi, ',');
}
