import { genericMenu } from './generic-menu.js';
import { scdlMenus } from './scdl-menus.js';
import { scdlPlats } from './scdl-plats.js';
import type { MenuSchema } from './types.js';

/** In order: of two that fit as well, the first. A new layout is one new file and one entry; common names come last. */
export const menuSchemas: readonly MenuSchema[] = [scdlMenus, scdlPlats, genericMenu];
