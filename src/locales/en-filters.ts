import type { FilterLocale } from './types.js';

/** `Intl` takes a while to say its first number. */
const number = (count?: number) => (count && count > 999 ? count.toLocaleString('en') : count);

export const enFilters: FilterLocale = {
  filters: {
    label: 'Refine the events',
    open: 'Filters',
    clear: 'Clear filters',
    search: 'Search',
    from: 'From',
    to: 'To',
    dates: 'Dates',
    names: {
      period: 'Period',
      category: 'Category',
      commune: 'Town',
      free: 'Free',
      accessible: 'Accessible',
    },
    all: { category: 'Categories: all', commune: 'Towns: all' },
    values: { today: 'Today', tomorrow: 'Tomorrow', weekend: 'This weekend', '7-days': '7 days', month: 'This month' },
    searchHint: 'Concert, market, hike…',
    views: { list: 'List', cards: 'Cards', month: 'Month' },
    viewsLabel: 'View',
    number,
    count: (count) => (count === 1 ? '1 event' : `${count ? number(count) : 'No'} events`),
    when: {
      today: 'today',
      tomorrow: 'tomorrow',
      weekend: 'this weekend',
      '7-days': 'in the next 7 days',
      month: 'this month',
    },
    between: (from, to) =>
      from && to ? (from === to ? `on ${from}` : `from ${from} to ${to}`) : from ? `from ${from}` : `until ${to}`,
    noneFor: (when) => `No event ${when}`,
    noneMatching: 'No event matches these choices',
    next: (day) => `The next one is ${day}.`,
    showUpcoming: 'Show upcoming events',
    takeSelection: 'Add these to my calendar',
  },
};
