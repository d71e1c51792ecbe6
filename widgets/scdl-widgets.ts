/** The module script that a page includes: from then on its `scdl-…` tags and links become widgets. */
import { startEarly } from '../src/sources/start-early.js';
import { autoload } from './autoload.js';
import { widgets } from './index.js';

export type { Meal } from '../src/menus/types.js';
export type { CalendarEvent, Place } from '../src/records/types.js';
export type { ScdlAgenda } from './agenda/agenda.js';
export type { ScdlAuto } from './auto/auto.js';
export type { ScdlMap } from './map/map.js';
export type { ScdlMenu } from './menu/menu.js';
export type * from './shared/events.js';
export type { ScdlTable } from './table/table.js';

// Chunks import this file by its bare address. Under another one (`?ver=6.4`, as some sites add) it would run twice, and
// each would keep its own early requests: the first hands over.
const [bareAddress] = import.meta.url.split(/[?#]/);
if (bareAddress === import.meta.url) autoload(document, widgets, startEarly);
else void import(/* @vite-ignore */ `${bareAddress}`);
