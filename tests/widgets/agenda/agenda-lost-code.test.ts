import { assert } from '@open-wc/testing';
import { ScdlAgenda } from '../../../widgets/agenda/agenda.js';

/** An agenda whose readers of rows are lost on their way, as long as `lost` says so. */
class LosingAgenda extends ScdlAgenda {
  lost = true;

  protected override async interpret(...request: Parameters<ScdlAgenda['interpret']>) {
    if (this.lost) throw new TypeError('Failed to fetch dynamically imported module');
    return super.interpret(...request);
  }
}
customElements.define('losing-agenda', LosingAgenda);

describe('<scdl-agenda> whose code is lost on its way', () => {
  it('says that it cannot be shown, and shows its events once the code comes', async () => {
    const agenda = new LosingAgenda();
    agenda.clock = () => Date.parse('2026-11-21T09:45:00+01:00');
    agenda.src = 'data:text/csv,titre;date%0AFest-noz;2026-11-28';
    document.body.append(agenda);
    await become(agenda, 'error');
    assert.include(agenda.shadowRoot?.textContent, 'ne peut pas être affiché');

    agenda.lost = false;
    await agenda.refresh();
    await become(agenda, 'ready');
    assert.lengthOf(agenda.records ?? [], 1);
    agenda.remove();
  });
});

describe('<scdl-agenda> whose first reading fails after the next has come', () => {
  it('goes on showing the next', async () => {
    let fail: (reason: Error) => void = () => undefined;
    let turn = 0;
    class LateAgenda extends ScdlAgenda {
      protected override interpret(...request: Parameters<ScdlAgenda['interpret']>) {
        if (turn++) return super.interpret(...request);
        return new Promise<never>((_resolve, reject) => {
          fail = reject;
          // What it depends on changes while it is under way.
          this.where = 'titre=Fest-noz';
        });
      }
    }
    customElements.define('late-agenda', LateAgenda);
    const agenda = new LateAgenda();
    agenda.clock = () => Date.parse('2026-11-21T09:45:00+01:00');
    agenda.src = 'data:text/csv,titre;date%0AFest-noz;2026-11-29';
    document.body.append(agenda);
    await become(agenda, 'ready');

    fail(new TypeError('lost'));
    await Promise.resolve();
    agenda.requestUpdate();
    await agenda.updateComplete;
    assert.strictEqual(agenda.state, 'ready');
    agenda.remove();
  });
});

function become(agenda: ScdlAgenda, state: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (agenda.state === state) done();
    };
    const observer = new MutationObserver(look);
    const done = () => {
      observer.disconnect();
      resolve();
    };
    observer.observe(agenda, { attributeFilter: ['state'] });
    look();
  });
}
