/**
 * Every pattern without groups that a pattern stands for: `a(b|c)?` is `ab`, `ac` and `a`. Groups that look ahead, and
 * brackets within sets, are not for it.
 */
export function alternatives(pattern: string): string[] {
  const branches = branchesOf(pattern);
  if (branches.length > 1) return branches.flatMap(alternatives);
  const start = pattern.indexOf('(');
  if (start < 0) return [pattern];
  const end = closing(pattern, start);
  const isOptional = pattern[end + 1] === '?';
  const inner = [...alternatives(pattern.slice(start + 1, end)), ...(isOptional ? [''] : [])];
  const rests = alternatives(pattern.slice(end + (isOptional ? 2 : 1)));
  return inner.flatMap((one) => rests.map((rest) => pattern.slice(0, start) + one + rest));
}

/** What stands between the bars that are in no group. */
function branchesOf(pattern: string): string[] {
  const branches = [''];
  let depth = 0;
  for (const sign of pattern) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === '|' && depth === 0) branches.push('');
    else branches.push((branches.pop() ?? '') + sign);
  }
  return branches;
}

function closing(pattern: string, start: number): number {
  let depth = 0;
  return [...pattern].findIndex((sign, at) => {
    if (at < start) return false;
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return depth === 0;
  });
}
