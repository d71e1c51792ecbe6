/**
 * Shares an address through the device's own dialog, or copies it. Returns `refused` when the browser allows neither;
 * the caller then shows the address. Must be called synchronously within the click, because Safari allows it no later.
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
