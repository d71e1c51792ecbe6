export { areRefusalsKnown, headOf, prepareRefusals, refusalsOf } from '../../src/tables/narrow.js';
export { marker } from './marker.js';
export { painted } from './painted.js';
