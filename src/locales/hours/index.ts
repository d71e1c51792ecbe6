import { besideFrench } from '../language.js';
import { frHours } from './fr.js';

/** Words of opening hours in the language of a BCP 47 tag. French comes with the code of opening hours. */
export const hoursLocaleOf = besideFrench(frHours, { en: async () => (await import('./en.js')).enHours });
