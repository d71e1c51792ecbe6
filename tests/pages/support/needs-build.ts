import { existsSync } from 'node:fs';

/** Says what is missing, rather than letting every page time out. */
export default function needsBuild(): void {
  if (!existsSync('dist/scdl-widgets.js')) throw new Error('There is no dist/ yet: run `npm run build` first.');
}
