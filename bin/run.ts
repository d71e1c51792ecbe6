import { checkDataset } from '../src/check/check.js';
import { checkFailure } from '../src/check/failure.js';
import { letterText, reportText } from '../src/check/text.js';
import type { Report } from '../src/check/types.js';
import type { Dataset } from '../src/dataset.js';
import { FeedError } from '../src/errors.js';
import { readFeed, type ReadRequest } from '../src/feed/read.js';
import { checkLocaleOf } from '../src/locales/check/index.js';
import { knownColumns as eventColumns } from '../src/recognition/events.js';
import { knownPlaceColumns } from '../src/recognition/places.js';
import { publishedSchemas } from '../src/schemas/published/index.js';
import { header } from '../src/values/text.js';
import { argumentsOf, type Arguments } from './arguments.js';
import { asAPage } from './as-a-page.js';
import { feedAt, type FeedPlace } from './feed-at.js';
import { usage } from './usage.js';

/** What a run needs of the world. */
export interface World {
  write(text: string): void;
  complain(text: string): void;
  readonly fetch: typeof fetch;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Where towns of this library keep their clocks. */
const TIMEZONE = 'Europe/Paris';

/** By which the header of a file is found, whatever it is about. */
const knownColumns = new Set([
  ...eventColumns,
  ...knownPlaceColumns,
  ...publishedSchemas.flatMap(({ fields }) => fields.map(({ name }) => header(name))),
]);

/** @returns the exit code: 0 when nothing is wrong, 1 when the feed has errors, 2 when the command makes no sense. */
export async function run(words: readonly string[], world: World): Promise<0 | 1 | 2> {
  const given = argumentsOf(words);
  if (given === 'help') {
    world.write(usage);
    return 0;
  }
  if (typeof given === 'string') {
    world.complain(`${given}\n\n${usage}`);
    return 2;
  }
  const feed = await feedAt(given.address, world.fetch);
  if (!feed) {
    world.complain(`Ce fichier ne peut pas être lu : ${given.address}`);
    return 2;
  }
  const report = await reportOn(feed, given, world.now);
  world.write(given.json ? inJson(report) : await inWords(report, given.lang));
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function reportOn(
  feed: FeedPlace,
  { address, lang, schema, format, kind }: Arguments,
  now: number,
): Promise<Report> {
  const signal = new AbortController().signal;
  const options = { ...(format && { format }), timezone: TIMEZONE, knownColumns, now, signal };
  try {
    const { dataset, closed } = await readAsWidgets(feed, options);
    const named = { ...dataset, provenance: { ...dataset.provenance, address } };
    const request = { timezone: TIMEZONE, lang, now, schema, closed, ...(kind && { kind }) };
    return await checkDataset(named, request);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return checkFailure(address, new FeedError(error.code, { ...error.detail, address }));
  }
}

interface ReadAsWidgets {
  readonly dataset: Dataset;
  /** Address that pages of other sites may not read. */
  readonly closed?: string;
}

/** What pages of other sites may not read is read all the same: its producer has more to learn of it than that. */
async function readAsWidgets(
  { address, base, fetch }: FeedPlace,
  options: Omit<ReadRequest, 'fetch'>,
): Promise<ReadAsWidgets> {
  const page = asAPage(fetch);
  try {
    // Files of this computer are not on any site yet.
    return { dataset: await readFeed(address, base, { ...options, fetch: base ? fetch : page.fetch }) };
  } catch (error) {
    const closed = page.closed();
    if (closed === undefined) throw error;
    return { dataset: await readFeed(address, base, { ...options, fetch }), closed };
  }
}

/** What terminals obey is escaped, also where JSON need not. */
function inJson(report: Report): string {
  return JSON.stringify(report, null, 2).replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (sign) =>
    sign.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

async function inWords(report: Report, lang: string): Promise<string> {
  const locale = await checkLocaleOf(lang);
  const letter = letterText(report, locale);
  return [reportText(report, locale), ...(letter ? [`${locale.letter.heading}\n\n${letter}`] : [])].join('\n\n');
}
