import type { Dataset } from '../../src/dataset.js';
import type { FeedError } from '../../src/errors.js';
import type { Selection } from '../../src/filters/types.js';

/** Every event of a widget leaves the shadow tree, so that a page can listen on any ancestor. */
const outward = { bubbles: true, composed: true } as const;

/** Records were read, at first or anew. */
export class ScdlLoadEvent<R = unknown> extends Event {
  constructor(readonly detail: { readonly records: readonly R[]; readonly datasets: readonly Dataset[] }) {
    super('scdl-load', outward);
  }
}

/** A feed could not be read; rows of an earlier reading may still be shown. */
export class ScdlErrorEvent extends Event {
  constructor(readonly detail: { readonly error: FeedError; readonly address: string }) {
    super('scdl-error', outward);
  }
}

/** The visitor changed a filter. */
export class ScdlFilterEvent extends Event {
  constructor(readonly detail: { readonly selection: Selection; readonly count: number }) {
    super('scdl-filter', outward);
  }
}

/** The visitor chose a record. `preventDefault()` keeps the widget from showing it. */
export class ScdlSelectEvent<R = unknown> extends Event {
  constructor(readonly detail: { readonly record: R }) {
    super('scdl-select', { ...outward, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'scdl-load': ScdlLoadEvent;
    'scdl-error': ScdlErrorEvent;
    'scdl-filter': ScdlFilterEvent;
    'scdl-select': ScdlSelectEvent;
  }
}
