/**
 * Passes an address on through the device's own means, or copies it where there are none. `refused` when the browser
 * lets neither happen: the caller then shows the address. To be called within the click, with nothing to wait for in
 * between: Safari allows it no later.
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
