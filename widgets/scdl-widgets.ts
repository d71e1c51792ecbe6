/** The module script that a page includes: from then on its `scdl-…` tags and links become widgets. */
import { autoload } from './autoload.js';
import { widgets } from './index.js';

autoload(document, widgets);
