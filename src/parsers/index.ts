import type { ParserEntry } from './types.js';

/** In order: the first that recognises a body parses it. CSV comes last, because any text could be CSV. */
export const parsers: readonly ParserEntry[] = [
  {
    name: 'ical',
    begins: /^BEGIN:V(CAL|EV)/i,
    extensions: ['ics', 'ical'],
    load: async () => (await import('./ical.js')).ical,
  },
  {
    name: 'geojson',
    begins: /^\{[^]*"type"\s*:\s*"Feature(Collection)?"/,
    extensions: ['geojson'],
    load: async () => (await import('./geojson.js')).geojson,
  },
  {
    name: 'json',
    begins: /^[[{]/,
    extensions: ['json', 'jsonl', 'ndjson'],
    load: async () => (await import('./json.js')).json,
  },
  {
    name: 'csv',
    begins: /^/,
    extensions: ['csv', 'tsv', 'txt'],
    load: async () => (await import('./csv.js')).csv,
  },
];

/** The parser that an address suggests (`agenda.csv`, `?format=json`, `exports/geojson`, `data:text/csv`), else CSV. */
export function expectedParser({ pathname, search }: URL, format = ''): ParserEntry | undefined {
  const words = `${pathname.split(',')[0]}${search} ${format}`.toLowerCase().split(/[^a-z]+/);
  return parsers.find(({ extensions }) => extensions.some((word) => words.includes(word))) ?? parsers.at(-1);
}
