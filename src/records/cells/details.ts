/** What reads the cells that tidy tables seldom have. */
export { labelledUrl } from '../../values/url.js';
export { accessibilityTold } from './accessibility.js';
export { splitAddress } from './address.js';
export { imageAddress } from './image-address.js';
export { addressIn, labelOf, labelsOf, partsOf } from './packed.js';
export { priceIn } from './worded-price.js';
export { readTraits } from '../events/traits.js';
