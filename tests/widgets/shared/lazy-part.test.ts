import { assert } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { LazyPart } from '../../../widgets/shared/lazy-part.js';

const late = {
  word: 'là',
  styles: css`
    :host {
      color: rgb(1, 2, 3);
    }
  `,
};

/** A host whose part comes, or not, as the test says. */
class Host extends LitElement {
  asked: string[] = [];
  answer: () => Promise<typeof late> = () => Promise.resolve(late);
  readonly later: LazyPart<typeof late> = new LazyPart<typeof late>(this, (lang) => {
    this.asked.push(lang);
    return this.answer();
  });

  protected override render() {
    return html`${this.later.get('fr')?.word ?? 'attente'}`;
  }
}
customElements.define('lazy-host', Host);

const now = Date.now;

describe('A part that loads later', () => {
  let host: Host;

  beforeEach(() => {
    host = new Host();
  });

  afterEach(() => {
    host.remove();
    Date.now = now;
  });

  it('is drawn with its styles once it is there', async () => {
    document.body.append(host);
    await drawn('là');
    assert.deepEqual(host.asked, ['fr']);
    assert.equal(getComputedStyle(host).color, 'rgb(1, 2, 3)');
  });

  it('comes again in another language', async () => {
    document.body.append(host);
    await drawn('là');
    host.later.get('en');
    assert.deepEqual(host.asked, ['fr', 'en']);
  });

  it('is tried again some seconds after it was lost, and not at each drawing', async () => {
    host.answer = () => Promise.reject(new TypeError('lost'));
    document.body.append(host);
    while (!host.later.isLost) await host.updateComplete;
    host.requestUpdate();
    await host.updateComplete;
    assert.deepEqual(host.asked, ['fr']);

    host.answer = () => Promise.resolve(late);
    const later = now() + 6000;
    Date.now = () => later;
    host.requestUpdate();
    await drawn('là');
    assert.isFalse(host.later.isLost);
  });

  async function drawn(text: string) {
    while (!host.shadowRoot?.textContent?.includes(text)) await host.updateComplete;
  }
});
