import type { Clipping } from '../../src/exports/table-html.js';

/**
 * Puts rows on the clipboard as a table, or as text in browsers that know no more; false when the browser does not let
 * it happen. To be called within the click: Safari allows it no later, but waits for what it is promised.
 */
export async function copyTable(clipping: Promise<Clipping>): Promise<boolean> {
  const as = async (type: string, form: keyof Clipping) => new Blob([(await clipping)[form]], { type });
  try {
    const { clipboard } = navigator;
    // Firefox has it since 127.
    if (typeof ClipboardItem === 'undefined') await clipboard.writeText((await clipping).text);
    else {
      const forms = { 'text/plain': as('text/plain', 'text'), 'text/html': as('text/html', 'html') };
      await clipboard.write([new ClipboardItem(forms)]);
    }
    return true;
  } catch {
    // No clipboard on http pages, nor without permission in a frame.
    return false;
  }
}
