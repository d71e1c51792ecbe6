import { addressesIn } from '../feed/addresses.js';
import { isBareHost, isInsecure, isUpload } from '../feed/other-addresses.js';
import type { Tally } from './tally.js';

const ENDS_AS_A_FILE = /\.\w+(?:[?#]\S*)?$/;

/** Notes errors in the addresses of a tag, before any of them is requested. */
export function tellAddresses(src: string, isSecure: boolean, { note }: Tally): void {
  const addresses = addressesIn(src);
  if (isBroken(addresses)) note('broken-address', { count: addresses.length }, { value: src });
  for (const address of addresses) {
    if (isBareHost(address)) note('bare-address', { name: address });
    if (isUpload(address)) note('passing-address', { name: address });
    if (isSecure && isInsecure(address)) note('insecure-address', { name: address });
  }
}

/** Spaces part addresses, but also stand in names of files: `/feeds/agenda 2026.csv`. */
function isBroken(addresses: readonly string[]): boolean {
  return addresses.some((address, index) => {
    const before = addresses[index - 1] ?? '#';
    if (before === '#' || address === '#' || address.includes('/')) return false;
    return !address.includes('.') || !ENDS_AS_A_FILE.test(before);
  });
}
