/** Why a feed could not be read, in a word that code can act on. */
export type FeedErrorCode =
  /** No answer: offline, unknown host, refused by CORS or by the page's security policy. Browsers do not tell which. */
  | 'unreachable'
  | 'http'
  | 'timeout'
  | 'too-large'
  /** A web page where data were expected. */
  | 'html'
  | 'empty'
  /** Neither text nor a format that is known. */
  | 'unknown-format'
  /** The format is known but the body is broken. */
  | 'malformed'
  /** The file has no rows itself, only the addresses of other files: those of `elsewhere`. */
  | 'elsewhere'
  /** The dataset has no file, or none by the name that the author gave; `choices` are those it has. */
  | 'no-file'
  /** The address names a service but none of its layers, which are the `choices`. */
  | 'no-layer'
  /** OpenAgenda's public mirror has no agenda by this name. */
  | 'no-agenda'
  /** The service answered with an error of its own. */
  | 'service'
  | 'bad-address';

export interface FeedErrorDetail {
  readonly address?: string;
  readonly status?: number;
  /** Seconds after which the service allows another try. */
  readonly retryAfter?: number;
  /** Addresses of the files that this one points to, as it writes them. */
  readonly elsewhere?: readonly string[];
  /** Names among which the page's author has to choose. */
  readonly choices?: readonly string[];
  /** What the service or the parser said, for the webmaster's report; never shown to citizens. */
  readonly said?: string;
}

/** A feed that could not be read. `message` is in English, for consoles; what people read is in `locales/`. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    readonly detail: FeedErrorDetail = {},
  ) {
    super([`feed ${code}`, detail.status, detail.address, detail.said].filter(Boolean).join(': '));
  }
}

/** The error for an `import()` that fails: the network is down, or the site was rebuilt since the page was loaded. */
export function codeMissing(error: unknown): never {
  throw new FeedError('unreachable', { said: String(error) });
}
