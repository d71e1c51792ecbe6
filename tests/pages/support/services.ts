import type { Page } from 'playwright-core';

export interface Answer {
  readonly status?: number;
  readonly body: unknown;
  /** Whether the service keeps other sites out. */
  readonly closed?: boolean;
}

export type Answers = Readonly<Record<string, Answer>>;

/** Every request to another host than the page's own and the library's, answered by the first key that it contains. */
export async function answerWith(page: Page, answers: Answers): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/^https:/, async (route) => {
    const address = decodeURIComponent(route.request().url());
    asked.push(address);
    const [, answer] = Object.entries(answers).find(([part]) => address.includes(part)) ?? [];
    if (!answer) return route.abort('namenotresolved');
    // Playwright opens every answer to every page.
    if (answer.closed) return route.abort('failed');
    const { status = 200, body } = answer;
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({ status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  });
  return asked;
}
