import { isInFrance } from './france.js';
import type { Projection } from './metres.js';

/** By how much degrees are multiplied when they are stored without a decimal point. */
const TIMES = [1e6, 1e7, 1e5] as const;

/**
 * Degrees written without a decimal point, as GPS receivers and old databases store them: `48583333` for 48.583333.
 * None of these factors puts the metres of a French projection in France.
 */
export const wholeDegrees: readonly Projection[] = TIMES.map((times) => ({
  name: `degrees-times-${times}`,
  toDegrees: (x, y) => {
    const point = { lat: y / times, lon: x / times };
    return Number.isInteger(x) && Number.isInteger(y) && isInFrance(point) ? point : undefined;
  },
}));
