import { toIcs, type IcsOptions } from '../../src/exports/ics.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { fold } from '../../src/values/text.js';

/** Long enough for the slowest browser to have begun reading the file. */
const KEPT = 60_000;
const MAX_NAME = 60;

/** Hands the visitor an iCalendar file of the coming sessions of these events, named after `options.name`. */
export function downloadIcs(events: readonly CalendarEvent[], options: IcsOptions): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toIcs(events, options)], { type: 'text/calendar;charset=utf-8' }));
  link.download = fileName(options.name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/**
 * Passes an address on through the device's own means, or copies it where there are none. `refused` when the browser
 * lets neither happen: the caller then shows the address.
 */
export async function shareLink(title: string, url: string): Promise<'shared' | 'copied' | 'refused'> {
  try {
    if ('share' in navigator) {
      await navigator.share({ title, url });
      return 'shared';
    }
  } catch (error) {
    // The visitor changed their mind: nothing to say, nothing to copy.
    if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
  }
  return copy(url);
}

async function copy(url: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    // No clipboard on http pages, nor without permission in a frame.
    return 'refused';
  }
}

function fileName(name: string): string {
  return `${fold(name).replaceAll(' ', '-').slice(0, MAX_NAME) || 'agenda'}.ics`;
}
