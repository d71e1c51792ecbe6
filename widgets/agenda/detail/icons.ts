import { svg, type SVGTemplateResult } from 'lit';
import type { LaterLocale } from '../../../src/locales/types.js';
import { detailIcons } from '../../shared/detail/icons.js';
import { icon, iconOf } from '../../shared/icons.js';

/** The icon of each fact. */
export const factIcons: Readonly<Record<keyof LaterLocale['event']['facts'], SVGTemplateResult>> = {
  ...detailIcons,
  dates: icon('calendar'),
  place: icon('pin'),
  online: iconOf(svg`<circle cx="12" cy="12" r="8"/><path d="M4 12h16M12 4a13 13 0 0 1 0 16M12 4a13 13 0 0 0 0 16"/>`),
};

export const closeIcon = iconOf(svg`<path d="m6 6 12 12M18 6 6 18"/>`);
