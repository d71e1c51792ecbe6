import { clean, header } from '../../values/text.js';
import type { Table } from '../schema.js';

/** Names of columns for the home team and for the visitors. */
const HOME =
  /^(?:equipe_)?(?:domicile|locaux|locale|recevante?|receveur|home|home_team|heim)$|^equipe_(?:1|a)$|^club_rec(?:evant)?$|^eqa_nom$/;
const AWAY =
  /^(?:equipe_)?(?:exterieure?|visiteurs?|visiteuse|adversaire|away|away_team|gast)$|^equipe_(?:2|b)$|^club_vis(?:iteur)?$|^eqb_nom$/;
const MATCH = 'Rencontre';

/**
 * A table of matches with a column for their titles, « HBC Redon – US Bourg », in place of the two teams; undefined for
 * any other table.
 */
export function withMatches({ columns, rows, lines }: Table): Table | undefined {
  const [home, away] = [HOME, AWAY].map((pattern) => columns.find((name) => pattern.test(header(name))));
  if (home === undefined || away === undefined) return undefined;
  const titled = rows.map((row) => ({
    ...row,
    [MATCH]: [row[home], row[away]].map(clean).filter(Boolean).join(' – '),
  }));
  const others = columns.filter((name) => name !== home && name !== away);
  return { columns: [MATCH, ...others], rows: titled, ...(lines && { lines }) };
}
