/** What parsers answer to, and the names of files that hold others. */
const FORMATS =
  /^(csv|tsv|txt|json|jsonl|ndjson|geojson|ical|ics|rss|atom|feed-xml|xml|kml|gpx|gml|page-json-ld|zip|gz|gzip|kmz|xlsx|ods)$/;

/** Examples of the names of formats, in words. */
export const formatNames = 'csv, json, geojson, ical, rss, kml, gpx, gml, xml';

/** Whether a parser has this name, or a file of this kind can be read whatever it holds. */
export function isFormat(name: string): boolean {
  return FORMATS.test(name);
}
