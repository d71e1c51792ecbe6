import type { Row } from '../../dataset.js';
import { clean, header, plain } from '../../values/text.js';
import type { Feed } from '../reading.js';
import { monthNamed, WEEKDAY } from '../../values/calendar-words.js';
import { datesIn, spellDates } from '../../values/written-date.js';

/** What a row inherits from the rows and lines above it, as written. */
export interface Above {
  /** The row above that only names one or several days: « Samedi 12 juillet ». */
  readonly heading?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
}

/** « Mois », `start_month`, `startMonth`, `date_debut_mois`. */
const MONTH_COLUMN = /^(?:(?:date_?)?(?:start|debut)?_?)?(?:mois|month|monat|mese|maand|mes)$/;
const YEAR_COLUMN = /^(?:(?:date_?)?(?:start|debut)?_?)?(?:annee|an|year|jahr|anno|jaar|ano)$/;
const YEAR = /\b20[1-4]\d\b/g;
/** Characters of the longest heading. */
const LONGEST = 60;
/** Words in a heading besides days. */
const GLUE = new RegExp(
  `\\b(?!mars\\b)${WEEKDAY}|\\b(?:le|du|au|les?|et|de|semaine|week|end|journee|mois|annee|20\\d\\d)\\b|[\\s,.:/–-]+`,
  'g',
);

/**
 * The heading that is alone on its row, in any column: one or several days, or a month; undefined for any other row.
 */
export function headingIn(row: Row): Above | undefined {
  const cells = Object.values(row).map(clean).filter(Boolean);
  const [text = '', ...others] = cells;
  if (others.length || text.length > LONGEST) return undefined;
  const spelled = spellDates(text);
  const dates = datesIn(spelled);
  const rest = dates
    .reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), spelled)
    .replace(GLUE, '');
  const [year] = spelled.match(YEAR) ?? [];
  const told = year === undefined ? {} : { year };
  if (!rest) return dates.length ? { ...told, heading: text } : undefined;
  return monthNamed(rest) ? { ...told, month: rest } : undefined;
}

/** What applies to each row of a feed, computed once. */
const known = new WeakMap<readonly Row[], Above[]>();

/** What applies to a row from above, and its own month and year. */
export function aboveOf(feed: Feed, index: number): Above {
  const found = known.get(feed.rows) ?? [];
  known.set(feed.rows, found);
  for (let at = found.length; at <= index; at += 1) {
    const row = feed.rows[at] ?? {};
    const before = found[at - 1] ?? inTitle(feed);
    const heading = headingIn(row);
    found.push(heading ? { year: before.year, ...heading } : { ...before, ...inColumns(row) });
  }
  return found[index] ?? {};
}

function inColumns(row: Row): Above {
  const said = (pattern: RegExp) => {
    const column = Object.keys(row).find((name) => pattern.test(header(name)));
    return column === undefined ? '' : clean(row[column]);
  };
  const [month, year] = [said(MONTH_COLUMN), said(YEAR_COLUMN)];
  const [ofMonth] = month.match(YEAR) ?? [];
  return { ...(month && { month }), ...(ofMonth && { year: ofMonth }), ...(year && { year }) };
}

/** The year in a title above the header (« Calendrier des fêtes 2027 »), and a day below it for the first rows. */
function inTitle({ issues = [] }: Feed): Above {
  const title = issues.find(({ code }) => code === 'junk-above-header')?.value ?? '';
  const [year, another] = new Set(plain(title).match(YEAR) ?? []);
  const last = title.split(' / ').at(-1) ?? '';
  return { ...(year && !another && { year }), ...monthIn(last), ...headingIn({ title: last }) };
}

/** The month of the days below a title: « Semaine du 11 au 17 janvier » above « Lundi 11 ». */
function monthIn(title: string): Above {
  const dates = title.length > LONGEST ? [] : datesIn(spellDates(title));
  const [month, another] = new Set(dates.map((date) => date.month));
  return month && !another ? { month: String(month) } : {};
}
