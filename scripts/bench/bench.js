import { compareWithBarePage } from './bare-page.js';
import { loadLargeFile } from './large-file.js';
import { tryMaps } from './map.js';
import { tryManyEvents } from './many-events.js';
import { narrowToCommune } from './narrowing.js';
import { compareParsers } from './parsing.js';
import { compareTables } from './table.js';

// One after the other: each wants the machine for itself.
await compareWithBarePage();
await tryManyEvents();
await loadLargeFile();
await compareParsers();
await narrowToCommune();
await tryMaps();
await compareTables();
