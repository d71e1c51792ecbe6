import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const home = join(cache, 'chromium');

/**
 * The headless Chromium of the package @sparticuz/chromium, with the system libraries and the font it carries, so that
 * it starts where nothing is installed. Undefined where the package cannot run.
 */
export async function carriedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(home)) await unpack();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(home, 'al2023/lib'),
    FONTCONFIG_FILE: join(home, 'fonts.conf'),
  };
  return { executablePath: join(home, 'chromium'), env };
}

/** Unpacks beside, then renames: another process never sees half a browser. */
async function unpack() {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'chromium-'));
  await unpackInto(draft);
  await writeFile(join(draft, 'fonts.conf'), fontsConf());
  try {
    await rename(draft, home);
  } catch (error) {
    await rm(draft, { recursive: true });
    if (!existsSync(home)) throw error;
  }
}

/** The package unpacks into the temporary folder, and its libraries only where it believes to run at Amazon's. */
async function unpackInto(folder) {
  const script = 'await (await import("@sparticuz/chromium")).default.executablePath()';
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
}

/** The font that was carried, in all its weights, for what names none of the machine's; those of the machine besides. */
function fontsConf() {
  const folders = ['/usr/share/fonts', join(home, 'fonts/fonts')].map((folder) => `<dir>${folder}</dir>`).join('');
  const otherwise = '<match><edit name="family" mode="append"><string>Open Sans</string></edit></match>';
  return `<?xml version="1.0"?><fontconfig>${folders}${otherwise}<cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>`;
}
