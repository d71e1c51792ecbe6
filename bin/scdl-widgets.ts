/** `npx scdl-widgets check <address-or-file>`: the webmaster's report, for a terminal or a publisher's own checks. */
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  write: (text) => {
    process.stdout.write(`${text}\n`);
  },
  complain: (text) => {
    process.stderr.write(`${text}\n`);
  },
  fetch,
  now: Date.now(),
});
