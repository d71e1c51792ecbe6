export { areRefusalsKnown, headOf, refusalsOf } from '../../src/tables/narrowing/narrow.js';
export { firstView } from './first-view.js';
export { marker } from './marker.js';
