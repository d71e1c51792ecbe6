import { nextChange } from '../../src/filters/next-change.js';
import type { FilterContext } from '../../src/filters/types.js';
import { atOnce, inSteps } from '../../src/pace.js';
import { upcomingEvents } from '../../src/records/events/upcoming.js';
import type { CalendarEvent } from '../../src/records/types.js';
import type { Instant } from '../../src/values/zone.js';
import { isOngoing, layOut, type Programme } from './programme.js';

/** The coming events, and the instant until which this list stays valid. */
export interface Coming {
  readonly events: readonly CalendarEvent[];
  readonly programme: Programme;
  readonly until: Instant;
}

type Asked = readonly [records: readonly CalendarEvent[], context: FilterContext, noOngoing: boolean];

interface Known {
  /** The instant from which `coming` holds. */
  readonly from: Instant;
  readonly timezone: string;
  readonly noOngoing: boolean;
  readonly coming: Coming;
}

/** Events laid out between two chances for the page to respond. */
const SLICE = 200;

/**
 * Lays out the coming events once for all drawings that show them: a visitor who tries filters on thousands of events
 * must not wait for them to be laid out again.
 */
export class ComingEvents {
  readonly #known = new WeakMap<readonly CalendarEvent[], Known>();

  at(...asked: Asked): Coming {
    return this.#find(asked) ?? this.#keep(asked, atOnce(comingSteps(...asked)));
  }

  /** The same, computed in slices beforehand: tens of thousands of events laid out at once would block the page. */
  async ahead(asked: Asked, pause: () => Promise<void>): Promise<Coming> {
    return this.#find(asked) ?? this.#keep(asked, await inSteps(comingSteps(...asked), pause));
  }

  #find([records, { now, timezone }, noOngoing]: Asked): Coming | undefined {
    const known = this.#known.get(records);
    const fits = known?.timezone === timezone && known.noOngoing === noOngoing;
    return fits && now >= known.from && now < known.coming.until ? known.coming : undefined;
  }

  #keep([records, { now, timezone }, noOngoing]: Asked, coming: Coming): Coming {
    this.#known.set(records, { from: now, timezone, noOngoing, coming });
    return coming;
  }
}

function* comingSteps(...[records, context, noOngoing]: Asked): Generator<undefined, Coming> {
  const { now, timezone } = context;
  const events: CalendarEvent[] = [];
  let until = nextChange([], now, timezone);
  for (let from = 0; from < records.length; from += SLICE) {
    const ahead = upcomingEvents(records.slice(from, from + SLICE), now, timezone);
    until = Math.min(until, nextChange(ahead, now, timezone));
    events.push(...(noOngoing ? ahead.filter((event) => !isOngoing(event, context)) : ahead));
    yield;
  }
  return { events, programme: yield* layOut(events, context), until };
}
