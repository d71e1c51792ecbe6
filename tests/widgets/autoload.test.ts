import { expect } from '@open-wc/testing';
import { autoload } from '../../widgets/autoload.js';

it('loads the code of a widget whose tag is in the page', async () => {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = '<scdl-probe></scdl-probe><scdl-unheard-of></scdl-unheard-of>';
  const loaded = await new Promise((resolve) => {
    autoload(page, {
      probe: () => {
        resolve('probe');
        return Promise.resolve();
      },
    });
  });
  expect(loaded).to.equal('probe');
});
