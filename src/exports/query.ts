/** An address with these parameters, empty ones left out. Spaces as `%20`: Outlook shows a `+` as it is. */
export function withQuery(address: string, parameters: Readonly<Record<string, string>>): string {
  const given = Object.entries(parameters).filter(([, value]) => value);
  return `${address}?${new URLSearchParams(given).toString().replaceAll('+', '%20')}`;
}
