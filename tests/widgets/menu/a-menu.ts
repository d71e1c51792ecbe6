import { waitUntil } from '@open-wc/testing';
import { menusCsv } from '../../../demo/feeds/menus.js';
import '../../../widgets/menu/menu.js';
import type { ScdlMenu } from '../../../widgets/menu/menu.js';
import {
  all,
  choose as chooseIn,
  giveAttributes,
  PATIENCE,
  readable,
  reading,
  text,
  type Attributes,
} from '../support/widget.js';

export { leavePage } from '../support/page.js';
export { one, text, texts } from '../support/widget.js';

/** A Tuesday in autumn, before lunch. */
const TUESDAY = Date.parse('2026-11-24T09:45:00+01:00');
export const csv = menusCsv('2026-11-24');

/** Two sectors, one week, no Wednesday. */
export const oneWeek = [
  'date;secteur;commentaire_jour;entree;plat;code_plat;dessert;allergenes_dessert',
  '2026-11-23;1;;Radis;Rôti OU Tofu*;AB / EBR;Pomme;',
  '2026-11-23;2;;Melon;Rôti;;Flan;lait / œufs',
  '2026-11-24;1;Menu breton;Soupe;Galette;VEGE;Far;"lait, œufs"',
  '2026-11-26;1;;FÉRIÉ;FÉRIÉ;;FÉRIÉ;',
  '2026-12-09;1;;Radis;Merlu;;Kiwi;',
].join('\n');

export interface Given extends Attributes<'src' | 'site' | 'lang' | 'heading' | 'filters' | 'theme'> {
  /** The rows of its feed, unless `src` says otherwise. */
  readonly csv?: string;
  readonly now?: number;
  readonly width?: number;
}

/** A menu of the page, once its feed was read. */
export async function aMenu({ csv = oneWeek, now = TUESDAY, width = 1000, ...rest }: Given = {}): Promise<ScdlMenu> {
  const menu = document.createElement('scdl-menu');
  document.body.style.width = `${width}px`;
  menu.clock = () => now;
  menu.noKeep = true;
  giveAttributes(menu, reading(csv, rest));
  document.body.append(menu);
  await waitUntil(() => menu.state !== 'loading', 'it is drawn', PATIENCE);
  await drawn(menu);
  return menu;
}

/** Waits for what a change of width brings, too. */
export async function drawn(menu: ScdlMenu) {
  await menu.updateComplete;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await menu.updateComplete;
}

/** The button whose name or text begins so. */
export async function press(menu: ScdlMenu, words: string) {
  const buttons = all<HTMLButtonElement>(menu, 'button');
  const found = buttons.find((button) =>
    [(button.ariaLabel ?? '').replace(/\s+/g, ' '), readable(button)].some((name) => name.startsWith(words)),
  );
  if (!found) throw new Error(`No « ${words} » to press in: ${text(menu)}`);
  found.click();
  await drawn(menu);
}

/** Chooses in the menu of this name. */
export async function choose(menu: ScdlMenu, name: string, value: string) {
  await chooseIn(menu, name, value);
  await drawn(menu);
}
