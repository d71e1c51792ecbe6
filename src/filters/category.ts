import { fold } from '../values/text.js';
import { byValue } from './by-value.js';

/** What kind of event: `art-contemporain`. */
export const category = byValue(
  'category',
  ({ categories }) => categories,
  (text) => fold(text).replaceAll(' ', '-'),
);
