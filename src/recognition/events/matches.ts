import { clean, header } from '../../values/text.js';
import type { Table } from '../schema.js';

/** Who plays at home, and who comes. */
const HOME = /^(?:equipe_)?(?:domicile|locaux|locale|recevante?|receveur|home|home_team|heim)$|^equipe_(?:1|a)$/;
const AWAY = /^(?:equipe_)?(?:exterieure?|visiteurs?|visiteuse|adversaire|away|away_team|gast)$|^equipe_(?:2|b)$/;
const MATCH = 'Rencontre';

/** A table of matches with their titles, « HBC Redon – US Bourg », as a column; undefined for any other table. */
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
