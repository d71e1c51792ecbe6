import { svg, type SVGTemplateResult } from 'lit';
import type { PlacesLaterLocale } from '../../../src/locales/places/types.js';
import { detailIcons } from '../../shared/detail/icons.js';
import { icon, iconOf } from '../../shared/icons.js';

/** The icon of each fact. */
export const factIcons: Readonly<Record<keyof PlacesLaterLocale['detail']['facts'], SVGTemplateResult>> = {
  ...detailIcons,
  when: icon('calendar'),
  address: icon('pin'),
  hours: icon('clock'),
  access: detailIcons.accessibility,
  streams: iconOf(svg`<path d="M6 8h12l-1 12H7ZM9 8V5h6v3M10 12v5M14 12v5"/>`),
  operator: iconOf(svg`<path d="M3 20h18M5 20V10h14v10M3 10l9-6 9 6M10 20v-5h4v5"/>`),
};

export const backIcon = iconOf(svg`<path d="M19 12H5M11 6l-6 6 6 6"/>`);
export const mapIcon = iconOf(svg`<path d="m3 6 6-2 6 2 6-2v14l-6 2-6-2-6 2ZM9 4v14M15 6v14"/>`);
export const wayIcon = iconOf(svg`<path d="m12 3 9 9-9 9-9-9ZM9 14v-3h5M12 9l2 2-2 2"/>`);
