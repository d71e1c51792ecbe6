import { FeedError } from '../../errors.js';
import { readXml } from '../../parsers/xml.js';
import { alongPath } from '../../parsers/xml/path-reader.js';
import { exceptionIn } from '../requests/exception-xml.js';
import { readBytes } from '../requests/request.js';
import type { ReadOptions } from '../types.js';

/**
 * The names of the layers of a Web Feature Service, as its capabilities list them (OGC 02-058, 04-094, 09-025).
 *
 * @param address of the service, with what it needs to open
 * @throws FeedError `service` with what an exception says, and what `readBytes` throws.
 */
export async function layersOf(address: string, options: ReadOptions): Promise<string[]> {
  const { bytes } = await readBytes(address, options);
  const xml = new TextDecoder().decode(bytes);
  const said = exceptionIn(xml);
  if (said !== undefined) throw new FeedError('service', { said });
  const names: string[] = [];
  const reader = alongPath({
    open: () => undefined,
    close(name, text, around) {
      if (name === 'Name' && around.at(-1) === 'FeatureType' && text) names.push(text);
    },
  });
  await readXml(xml, reader, options.signal);
  return names;
}
