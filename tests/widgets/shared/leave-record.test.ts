import { assert } from '@open-wc/testing';
import { leaveRecord } from '../../../widgets/shared/leave-record.js';

const LIST = 'https://ville.example/agenda';

type Step = Pick<NavigationHistoryEntry, 'key' | 'url' | 'sameDocument'>;

/** Steps of the history that are of this page, the last one being that of the open record. */
function steps(...before: readonly Step[]): Step[] {
  return [...before, { key: 'record', url: `${LIST}?event=bal`, sameDocument: true }];
}

/** Leaves a record: the step that was gone back to, and what was written of the address. */
function left(entries: readonly Step[], index = entries.length - 1) {
  const gone: string[] = [];
  const written: unknown[] = [];
  const own = Object.getOwnPropertyDescriptor(window, 'navigation');
  const value = {
    currentEntry: { index },
    entries: () => entries,
    traverseTo: (key: string) => (gone.push(key), {}),
  };
  Object.defineProperty(window, 'navigation', { value, configurable: true });
  try {
    leaveRecord({ href: () => LIST, set: (...change) => void written.push(change) }, 'event');
  } finally {
    Reflect.deleteProperty(window, 'navigation');
    if (own) Object.defineProperty(window, 'navigation', own);
  }
  return { gone, written };
}

describe('leaving a record', () => {
  const quietly = [[{ event: '' }, { quietly: true }]];

  it('takes back the last step that showed the list', () => {
    const entries = steps(
      { key: 'first', url: LIST, sameDocument: true },
      { key: 'list', url: LIST, sameDocument: true },
      { key: 'other', url: `${LIST}?event=foire`, sameDocument: true },
    );
    assert.deepEqual(left(entries), { gone: ['list'], written: quietly });
  });

  it('does not load the page anew, as a step of before it was loaded would', () => {
    assert.deepEqual(left(steps({ key: 'before', url: LIST, sameDocument: false })).gone, []);
  });

  it('does not go forward, to a list that the visitor came back from', () => {
    const entries = [...steps(), { key: 'after', url: LIST, sameDocument: true }];
    assert.deepEqual(left(entries, 0).gone, []);
  });

  it('only changes the address for a visitor who came by a link', () => {
    assert.deepEqual(left(steps()), { gone: [], written: quietly });
  });
});
