import type { LitElement, ReactiveController } from 'lit';
import { LazyPart } from '../../shared/lazy-part.js';
import type { Follower } from '../leaflet/follower.js';
import type { Companionship } from './companionship.js';

/** Margin, in pixels, around the window: what comes this near is about to be seen. */
export const NEAR = 200;

/**
 * Keeps the map in step with the list. The code of the map, and its tiles, are loaded when its element is about to be
 * seen, or when the visitor asks for the map; the map is destroyed when its element or the widget is removed, and made
 * again when it returns.
 */
export class MapCompanion implements ReactiveController {
  /** Whether the map is shown or on its way: the visitor asked for it, or is about to see its place. */
  isWanted = false;
  #ground: HTMLElement | undefined;
  #follower: Follower | undefined;
  #inSight = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #part: LazyPart<Awaited<ReturnType<typeof mapPart>>>;
  readonly #sight = new IntersectionObserver((seen) => this.#see(seen), { rootMargin: `${NEAR}px` });

  constructor(
    private readonly host: LitElement,
    /** Asked at every update; undefined when there is nothing to show. */
    private readonly given: () => Companionship | undefined,
    /**
     * The language of the map that will most likely be wanted, whose code need not wait for the feed that it will show;
     * undefined when none will.
     */
    private readonly ahead: () => string | undefined,
  ) {
    this.#part = new LazyPart(host, mapPart);
    host.addController(this);
  }

  get isLost(): boolean {
    return this.isWanted && this.#part.isLost;
  }

  highlight(id: string | undefined) {
    this.#follower?.highlight(id);
  }

  hostUpdated() {
    const ground = this.host.renderRoot.querySelector<HTMLElement>('.ground') ?? undefined;
    if (ground !== this.#ground) this.#settle(ground);
    this.#start();
    const lang = this.ahead();
    if (lang) this.#part.get(lang);
    // After the list was painted: a visitor who types must not wait for thousands of markers.
    if (ground && this.isWanted) this.#timer ??= setTimeout(this.#catchUp);
  }

  hostDisconnected() {
    this.#settle(undefined);
  }

  readonly #catchUp = () => {
    this.#timer = undefined;
    const given = this.given();
    if (this.#ground && given) this.#draw(this.#ground, given);
  };

  #settle(ground: HTMLElement | undefined) {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sight.disconnect();
    this.#inSight = false;
    this.#follower?.destroy();
    this.#follower = undefined;
    this.#ground = ground;
    if (ground) this.#sight.observe(ground);
  }

  #see(seen: readonly IntersectionObserverEntry[]) {
    this.#inSight = seen.at(-1)?.isIntersecting ?? false;
    this.#start();
  }

  #start() {
    if (this.isWanted || !this.#inSight || !this.given()?.eager) return;
    this.isWanted = true;
    this.#timer ??= setTimeout(this.#catchUp);
  }

  #draw(ground: HTMLElement, given: Companionship) {
    const part = this.#part.get(given.lang);
    if (!part) return;
    this.#follower ??= new part.Follower(ground, this.given);
    // To make a map takes a while, and so do thousands of markers: the page may respond in between.
    if (this.#follower.follow(given, part.words) === 'begun') this.#timer = setTimeout(this.#catchUp);
  }
}

async function mapPart(lang: string) {
  const { Follower, mapLocaleOf, styles } = await import('../leaflet/follower.js');
  return { Follower, styles, words: await mapLocaleOf(lang) };
}
