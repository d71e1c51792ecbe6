import { toggle } from './toggle.js';

/** What is adapted to at least one disability. */
export const accessible = toggle('accessible', ({ accessibility }) => accessibility.length > 0);
