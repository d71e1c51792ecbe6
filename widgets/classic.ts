/** The same library as a classic script, which can also render a widget in the place of its own tag. */
import { startEarly } from '../src/sources/start-early.js';
import { autoload } from './autoload.js';
import { widgets } from './index.js';
import { renderInPlace } from './own-tag.js';

// Known only while the script runs for the first time.
if (document.currentScript instanceof HTMLScriptElement) renderInPlace(document.currentScript, widgets);

autoload(document, widgets, startEarly);
