import { FeedError } from '../errors.js';
import type { Parser } from './types.js';
export const ical: Parser = {
  name: 'ical',
  parse() {
    throw new FeedError('unknown-format');
  },
};
