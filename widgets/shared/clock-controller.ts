import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Instant } from '../../src/values/zone.js';

/** Timers of browsers overflow after 24.8 days, and a sleeping laptop wakes late: never further than an hour. */
const LONGEST_WAIT = 3_600_000;

/**
 * The widget's "now": redraws the host when what it shows changes (a session ends, midnight), and when a hidden tab is
 * shown again.
 */
export class ClockController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Reads the clock; a test or a story hands its own. */
    private readonly read: () => Instant,
    /** The nearest instant after `now` at which the host would look different. */
    private readonly nextChange: (now: Instant) => Instant,
  ) {
    host.addController(this);
  }

  get now(): Instant {
    return this.read();
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.#wake);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#wake);
    clearTimeout(this.#timer);
  }

  hostUpdated() {
    clearTimeout(this.#timer);
    const now = this.now;
    const wait = Math.min(Math.max(this.nextChange(now) - now, 1000), LONGEST_WAIT);
    this.#timer = setTimeout(this.#wake, wait);
  }

  readonly #wake = () => {
    if (!document.hidden) this.host.requestUpdate();
  };
}
