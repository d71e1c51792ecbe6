import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { carriedChromium } from './carried-chromium.js';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where installers put it on systems that do not use the PATH for it. */
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// Each window of a recent Chromium draws the suggestions of its address bar in a process of their own, which takes longer
// to start than most pages. The flag replaces that of Playwright, hence what that turns off as well.
const turnedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

// Containers run as root, where Chromium's sandbox refuses to start, and often with a small /dev/shm; what is opened is our own.
const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${turnedOff.join()}`,
];

const help = `No browser was found for the tests. Either install Chromium, Chrome or Edge (Debian: apt install chromium),
or give the path of one: CHROMIUM_PATH=/path/to/chromium npm test`;

/**
 * How to launch the browser of tests and measures: the one named by CHROMIUM_PATH or CHROME_PATH, else the one that comes
 * as a package (Linux x64), which is the same everywhere and, without windows, takes two thirds of the time; else one
 * that is installed.
 *
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function browserLaunch() {
  const named = process.env.CHROMIUM_PATH ?? process.env.CHROME_PATH;
  const carried = named ? undefined : await carriedChromium();
  if (carried) return { ...carried, args };
  const executablePath = named ?? [...inPath(), ...elsewhere].find(isExecutable);
  if (!executablePath) throw new Error(help);
  return { executablePath, args, env: process.env };
}

function inPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
