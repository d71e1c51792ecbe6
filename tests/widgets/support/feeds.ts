export type Answer = () => Response | Promise<Response>;
export type Cells = Readonly<Record<string, string | undefined>>;

const FEEDS = 'https://donnees.example/';

const answers = new Map<string, Answer>();
const asked: string[] = [];
const network = window.fetch.bind(window);
/** Other than on the pages of other tests: what is kept on the device must not pass from one to the next. */
let fed = Math.floor(performance.timeOrigin);

/** In place of the network, for the addresses that were given an answer, whatever their query unless it is told. */
export function serveFeeds() {
  asked.length = 0;
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [plain = ''] = address.split('?');
    const answer = answers.get(address) ?? answers.get(plain);
    if (!answer) return network(input, init);
    asked.push(address);
    return Promise.resolve(answer());
  };
}

export function giveNetworkBack() {
  window.fetch = network;
}

/** The address of a feed that answers so: text, or anything else. */
export function aFeed(answer: string | Answer): string {
  const address = `${FEEDS}${++fed}.csv`;
  changeFeed(address, answer);
  return address;
}

/** Has an address answer so from now on. */
export function changeFeed(address: string, answer: string | Answer) {
  answers.set(address, typeof answer === 'string' ? () => new Response(answer) : answer);
}

/** How often a feed was asked for. */
export function readings(address: string): number {
  return asked.filter((one) => one === address).length;
}

/** What was asked of services, beside the feeds. */
export function askedOfServices(): string[] {
  return asked.filter((address) => !address.startsWith(FEEDS));
}

/** A table as CSV: columns are these, then those that any row has. */
export function csvWith(columns: readonly string[], rows: readonly Cells[]): string {
  const names = [...new Set([...columns, ...rows.flatMap((row) => Object.keys(row))])];
  const cell = (text = '') => `"${text.replaceAll('"', '""')}"`;
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((cells) => cells.map(cell).join(';'))
    .join('\n');
}
