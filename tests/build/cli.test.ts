import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const command = resolve('dist/cli.js');

/** Runs it far from the packages of this project, of which it must need none. */
function ran(...words: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [command, ...words], { cwd: tmpdir() }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

describe('the command of the package', () => {
  it('can be started by its name', () => {
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('checks a calendar, a table, and what is neither', async () => {
    const feeds = resolve('tests/feeds');
    expect(await ran('check', `${feeds}/icalendar/input.ics`)).toMatchObject({ code: 0 });
    const table = await ran('check', `${feeds}/unreadable-dates/input.csv`);
    expect(table).toMatchObject({ code: 1, output: expect.stringContaining('à corriger') as string });
    expect(await ran('check', resolve('package.json'))).toMatchObject({ code: 1 });
  });

  it('fails differently when it is not understood', async () => {
    expect(await ran('verifier')).toMatchObject({ code: 2 });
  });
});
