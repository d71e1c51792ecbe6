import type { PageAddress } from './page/address.js';

/**
 * Closes the record that the page's address has under `name`. The step that opened it is taken back rather than another
 * one made: « back » then leads to where the visitor came from, and not to what they have just closed.
 */
export function leaveRecord(address: Pick<PageAddress, 'href' | 'set'>, name: string): void {
  const list = entryBefore(address.href({ [name]: '' }));
  // A visitor who came by a link has no such step: the list replaces the record in the history.
  address.set({ [name]: '' }, { quietly: true });
  if (list) navigation.traverseTo(list.key).committed?.catch(tell);
}

/** The last step before this one, since the page was opened, that had this address. */
function entryBefore(href: string): NavigationHistoryEntry | undefined {
  if (!('navigation' in globalThis)) return undefined;
  return navigation
    .entries()
    .slice(0, navigation.currentEntry?.index)
    .findLast(({ url, sameDocument }) => sameDocument && url === href);
}

/** Browsers refuse to go back when the visitor goes elsewhere at the same moment. */
function tell(error: unknown) {
  console.warn('scdl-widgets :', error);
}
