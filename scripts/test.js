import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const folder = await mkdtemp(join(tmpdir(), 'scdl-widgets-'));

/** @typedef {{ passed: number, failed: number }} Result */
/** @typedef {{ name: string, command: string, count?: (output: string) => Promise<Result> }} Part */

/**
 * The whole suite, in parts that each print their results. A part that counts says how from what it printed. Parts of
 * one row follow each other; rows of one stage run side by side, for each keeps about one core busy; pages keep two.
 *
 * @type {Part[][][]}
 */
const stages = [
  [
    [
      vitest('units', 'vitest run'),
      { name: 'build', command: 'npm run --silent build' },
      // The build has written the manifest.
      { name: 'Storybook', command: 'storybook build --quiet' },
    ],
    [{ name: 'widgets in a browser', command: 'wtr', count: countOfTestRunner }],
  ],
  [[vitest('pages', 'vitest run --config vitest.pages.config.ts')]],
];

const total = { passed: 0, failed: 0 };
/** What failed, part by part: said again at the end, where one looks first. */
const failures = [];
for (const rows of stages) await Promise.all(rows.map(oneByOne));
await rm(folder, { recursive: true });
for (const failure of failures) console.log(`\n${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** @param {Part[]} row */
async function oneByOne(row) {
  for (const part of row) {
    const { passed, failed } = await resultOf(part);
    total.passed += passed;
    total.failed += failed;
  }
}

/** A part that breaks without saying which test failed is one failure. */
async function resultOf({ name, command, count = () => Promise.resolve({ passed: 0, failed: 0 }) }) {
  console.log(`… ${name}`);
  const { code, output } = await run(command);
  // In one piece, as others run meanwhile.
  console.log(`\n— ${name}\n${output}`);
  const counted = await count(output).catch(() => ({ passed: 0, failed: 0 }));
  if (code !== 0) failures.push(`— What failed: ${name}\n${whatFailed(output)}`);
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** The lines that follow each name of a failed test; the last ones where no test is named. */
function whatFailed(output) {
  const lines = output.trimEnd().split('\n');
  const named = lines.flatMap((line, at) => (/❌|\bFAIL\b/.test(line) ? [lines.slice(at, at + 12).join('\n')] : []));
  return named.length > 0 ? named.join('\n') : lines.slice(-40).join('\n');
}

/** @param {string} command @returns {Promise<{ code: number | null, output: string }>} */
function run(command) {
  const env = { ...process.env, PATH: [join('node_modules', '.bin'), process.env.PATH].join(delimiter) };
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

function vitest(name, command) {
  const report = join(folder, `${name}.json`);
  return {
    name,
    command: `${command} --reporter=default --reporter=json --outputFile.json=${report}`,
    count: async () => {
      const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8'));
      return { passed: numPassedTests, failed: numFailedTests };
    },
  };
}

/** The test runner for the browser prints its count again and again: the last one is right. */
function countOfTestRunner(output) {
  const [, passed = 0, failed = 0] = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1) ?? [];
  return Promise.resolve({ passed: Number(passed), failed: Number(failed) });
}
