/**
 * @typedef {object} PlainTab a tab that nobody else watches
 * @property {(method: string, params?: object) => Promise<unknown>} send a command of the DevTools protocol
 * @property {(expression: string) => Promise<unknown>} evaluate what it comes to in the page, once it has
 * @property {() => Promise<void>} close
 */

/**
 * Playwright listens to the network of its pages, for which a browser keeps the bodies of all answers as text, on the
 * page's own thread: 60 ms for nine megabytes, and what waits in the page brings its own scripts. Measures of that thread
 * need a tab without either.
 *
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<PlainTab>}
 */
export async function plainTab(browser) {
  const devtools = await browser.newBrowserCDPSession();
  // Playwright lets go of tabs of contexts that it has not made.
  const { browserContextId } = await devtools.send('Target.createBrowserContext');
  const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  /** @type {Map<number, { resolve: (result: unknown) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let last = 0;
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  const send = async (method, params = {}) => {
    const id = (last += 1);
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    await devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
  const evaluate = async (expression) => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await send('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const close = async () => {
    await devtools.send('Target.disposeBrowserContext', { browserContextId });
    await devtools.detach();
  };
  return { send, evaluate, close };
}
