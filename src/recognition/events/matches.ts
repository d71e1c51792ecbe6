import { readBoolean } from '../../values/boolean.js';
import { clean, header } from '../../values/text.js';
import type { Table } from '../schema.js';

/** Names of columns for the home team and for the visitors. */
const HOME =
  /^(?:equipe_)?(?:domicile|locaux|locale|recevante?|receveur|home|home_team|heim)$|^home_(?:short_)?name$|^equipe_(?:1|a)$|^club_rec(?:evant)?$|^eqa_nom$/;
const AWAY =
  /^(?:equipe_)?(?:exterieure?|visiteurs?|visiteuse|adversaire|away|away_team|gast)$|^away_(?:short_)?name$|^equipe_(?:2|b)$|^club_vis(?:iteur)?$|^eqb_nom$/;
const MATCH = 'Rencontre';

/**
 * A table of matches with a column for their titles, « HBC Redon – US Bourg », in place of the two teams; undefined for
 * any other table. Where « domicile » only says by yes or no whether the match is at home, the title is the opponent.
 */
export function withMatches({ columns, rows, lines }: Table): Table | undefined {
  const [home, away] = teamsAmong(columns);
  if (home === undefined || away === undefined) return undefined;
  const titled = rows.map((row) => ({
    ...row,
    [MATCH]: [row[home], row[away]].map(clean).filter(isTeam).join(' – '),
  }));
  const others = columns.filter((name) => name !== home && name !== away);
  return { columns: [MATCH, ...others], rows: titled, ...(lines && { lines }) };
}

/** The columns of the home team and of the visitors; none unless there are both. */
export function teamsAmong(columns: readonly string[]): string[] {
  const teams = [HOME, AWAY].flatMap((pattern) => columns.find((name) => pattern.test(header(name))) ?? []);
  return teams.length > 1 ? teams : [];
}

function isTeam(cell: string): boolean {
  return cell !== '' && readBoolean(cell) === undefined;
}
