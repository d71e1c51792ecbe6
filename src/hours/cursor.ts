/** A word (lower case), a mark, a number, an hour (minutes since midnight) or a comment. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'number' | 'time' | 'comment';
  readonly text: string;
  /** The number, or the minutes since midnight of an hour; 0 for the other kinds. */
  readonly value: number;
}

/** Reads tokens one after the other: each method takes what it is asked for, or leaves it for the next. */
export class Cursor {
  readonly #tokens: readonly Token[];
  #at = 0;
  #refused = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return !this.#refused && this.#at >= this.#tokens.length;
  }

  /** The token that comes, or one further on, left there. */
  peek(ahead = 0): Token | undefined {
    return this.#refused ? undefined : this.#tokens[this.#at + ahead];
  }

  /** Nothing more can be taken and the end is never reached: what was read makes no sense. */
  refuse(): void {
    this.#refused = true;
  }

  /** What `read` takes, or nothing at all when it gives nothing. */
  attempt<T>(read: (cursor: Cursor) => T | undefined): T | undefined {
    const start = this.#at;
    const found = read(this);
    if (found === undefined) this.#at = start;
    return found;
  }

  /** Takes as many of these words and marks as come. */
  skip(texts: ReadonlySet<string>): boolean {
    const start = this.#at;
    while (this.#comes(texts)) this.#at++;
    return this.#at > start;
  }

  #comes(texts: ReadonlySet<string>): boolean {
    const token = this.peek();
    return token !== undefined && token.kind !== 'comment' && texts.has(token.text);
  }

  /** Takes this word or mark. */
  takes(text: string): boolean {
    const found = this.at(text);
    if (found) this.#at++;
    return found;
  }

  /** Whether this word or mark comes. */
  at(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.text === text && token.kind !== 'comment';
  }

  is(kind: Token['kind'], ahead = 0): boolean {
    return this.peek(ahead)?.kind === kind;
  }

  /** Takes the value of a number or an hour. */
  value(kind: 'number' | 'time'): number | undefined {
    return this.is(kind) ? this.#tokens[this.#at++]?.value : undefined;
  }

  /** Takes the words of a comment. */
  comment(): string | undefined {
    return this.is('comment') ? this.#tokens[this.#at++]?.text : undefined;
  }

  /** Takes a word of this list and gives what it stands for. */
  named(names: ReadonlyMap<string, number>): number | undefined {
    const found = this.name(names);
    if (found !== undefined) this.#at++;
    return found;
  }

  /** What the word that comes stands for, left there. */
  name(names: ReadonlyMap<string, number>, ahead = 0): number | undefined {
    const token = this.peek(ahead);
    return token?.kind === 'word' ? names.get(token.text) : undefined;
  }

  /** Takes one of these words or marks. */
  oneOf<T extends string>(texts: readonly T[]): T | undefined {
    return texts.find((text) => this.takes(text));
  }
}

/** Names to 1, 2, 3… in order; each may be spelled in several ways, parted by `|`. */
export function numbered(names: string): ReadonlyMap<string, number> {
  return new Map(
    names.split(' ').flatMap((spellings, at) => spellings.split('|').map((name) => [name, at + 1] as const)),
  );
}
