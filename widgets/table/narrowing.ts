export { areRefusalsKnown, headOf, refusalsOf } from '../../src/tables/narrow.js';
export { begin } from './begin.js';
export { marker } from './marker.js';
