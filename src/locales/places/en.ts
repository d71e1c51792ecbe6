import type { PlacesFilterLocale, PlacesLocale } from './types.js';

/** `Intl` takes a while to say its first number. */
const number = (count?: number) => (count && count > 999 ? count.toLocaleString('en') : count);

const streams: PlacesLocale['streams'] = {
  glass: 'Glass',
  packaging: 'Packaging',
  paper: 'Paper',
  textile: 'Textiles',
  organic: 'Food and garden waste',
  household: 'Household waste',
  bulky: 'Bulky waste',
  electrical: 'Electrical appliances',
  battery: 'Batteries',
  oil: 'Oils',
  other: 'Other waste',
};

export const enPlaces: PlacesLocale = {
  empty: 'No place to show at the moment',
  emptyLater: 'Places will show here as soon as they are published.',
  stale: (day) => `Places as of ${day}: the source cannot be reached at the moment.`,
  error: 'The places cannot be shown at the moment',
  list: 'List of places',
  more: (count) => (count === 1 ? 'Show 1 more place' : `Show ${count} more places`),
  showMap: 'Show the map',
  hideMap: 'Hide the map',
  showList: 'Show the list',
  hideList: 'Hide the list',
  mapWaits: 'The map loads when you ask for it.',
  mapLost: 'The map cannot be shown at the moment. The list says it all.',
  unplaced: 'Not on the map: no position published',
  unmapped: 'No map: no positions published',
  free: 'Free',
  streams,
  several: 'Several materials',
  others: 'Others',
  status: { closed: 'Closed for good', 'temporarily-closed': 'Temporarily closed', planned: 'Planned' },
  away: (distance) => `${distance} away`,
};

export const enPlacesFilters: PlacesFilterLocale = {
  filters: {
    label: 'Narrow down the places',
    open: 'Filters',
    clear: 'Clear filters',
    search: 'Search for a place',
    searchHint: 'Name, street…',
    names: {
      category: 'Type of place',
      stream: 'Accepted waste',
      commune: 'Town',
      accessible: 'Accessible',
      open: 'Open now',
    },
    all: { category: 'Types: all', stream: 'Waste: all', commune: 'Towns: all' },
    noneMatching: 'No place matches these choices',
    number,
    count: (count) => (count === 1 ? '1 place' : `${count ? number(count) : 'No'} places`),
  },
  showAll: 'Show all places',
  legend: 'Legend',
  download: 'Download these places:',
  fileName: 'places',
  ofEvents: {
    filters: {
      label: 'Narrow down the events',
      search: 'Search for an event',
      searchHint: 'Title, place, word…',
      noneMatching: 'No event matches these choices',
      count: (count) => (count === 1 ? '1 event' : `${count ? number(count) : 'No'} events`),
    },
    showAll: 'Show all events',
    download: 'Download these events:',
    fileName: 'events',
  },
  near: {
    around: 'Around me',
    address: 'Near an address',
    addressHint: 'An address…',
    fromMe: (count) => (count > 1 ? 'nearest to you first' : 'around you'),
    from: (address) => `around ${address}`,
    stop: 'Stop sorting by distance',
  },
};
