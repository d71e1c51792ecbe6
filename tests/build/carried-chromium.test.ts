import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { carriedChromium } from '../../scripts/carried-chromium.js';

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the browser that comes as a package', () => {
  it('finds every library it needs where only the C library is installed', async () => {
    const { executablePath, env } = (await carriedChromium()) ?? { executablePath: '', env: {} };
    const libraries = execFileSync('ldd', [executablePath], { env, encoding: 'utf8' }).split('\n');
    expect(libraries.filter((line) => line.includes('not found'))).toEqual([]);
    expect(
      libraries.filter((line) => /lib(nss3|nspr4|expat)\.so/.test(line) && !line.includes('/al2023/lib/')),
    ).toEqual([]);
  });
});
