import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { fileAnswer, serve, type Answer, type TestServer } from '../../../scripts/serve.js';
import { csv, now } from './feed.js';

/** Three origins, as in life: a town's page, the host of the library, the host of the feed. */
export interface Scene {
  readonly town: TestServer;
  readonly cdn: TestServer;
  readonly feed: TestServer;
  /** Every request in order of arrival: `cdn /scdl-widgets.js`. */
  readonly log: string[];
  readonly page: Page;
  /** What the page wrote on its console as errors and warnings, and what it threw. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface Setting {
  /** The town's page, once the two other origins are known. */
  readonly html: (origins: { readonly cdn: string; readonly feed: string }) => string;
  readonly headers?: (origins: { readonly cdn: string; readonly feed: string }) => Record<string, string>;
  /** Answers of the feed's host by path; an agenda of three events unless told. */
  readonly feed?: (path: string) => Answer | undefined;
  /** What the library's host waits for before it gives a file of dist/, or the refusal it gives instead. */
  readonly cdn?: (path: string) => Answer | Promise<Answer | void> | undefined;
  readonly context?: BrowserContextOptions;
}

const icon = { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: '.svg' };

let connection: Promise<Browser> | undefined;

/** The same for all tests: what a test opens in it, it closes. */
function theBrowser(): Promise<Browser> {
  return (connection ??= chromium.connect(inject('browser')));
}

/** A page that shares nothing with others. */
export async function newPage(options: BrowserContextOptions): Promise<Page> {
  const browser = await theBrowser();
  return browser.newPage(options);
}

/** Sets the servers and a page that is not opened yet: `scene.page.goto(scene.town.origin)`. */
export async function setScene(setting: Setting): Promise<Scene> {
  const log: string[] = [];
  const noting = (host: string) => (path: string) => void log.push(`${host} ${path}`);
  const cdn = await serve(async (path) => (await setting.cdn?.(path)) ?? fileAnswer('dist', path), noting('cdn'));
  const feed = await serve(setting.feed ?? (() => ({ body: csv, type: '.csv' })), noting('feed'));
  const origins = { cdn: cdn.origin, feed: feed.origin };
  const home = { body: documentOf(setting.html(origins)), headers: setting.headers?.(origins) ?? {} };
  const town = await serve((path) => (path === '/icon.svg' ? icon : home), noting('town'));
  const browser = await theBrowser();
  const context = await browser.newContext({ locale: 'fr-FR', ...setting.context });
  const { page, complaints } = await openPage(context);
  const close = async () => {
    await context.close();
    await Promise.all([town, cdn, feed].map((server) => server.close()));
  };
  return { town, cdn, feed, log, page, complaints, close };
}

async function openPage(context: BrowserContext): Promise<Pick<Scene, 'page' | 'complaints'>> {
  const page = await context.newPage();
  const complaints: string[] = [];
  await page.clock.setFixedTime(now);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

function documentOf(body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Ma commune</title><link rel="icon" href="/icon.svg"></head><body>${body}</body></html>`;
}
