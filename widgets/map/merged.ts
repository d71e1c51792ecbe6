import type { Dataset } from '../../src/dataset.js';
import { sourceName } from '../../src/feed/source-name.js';
import type { Place } from '../../src/records/types.js';

/**
 * Merges the places of several feeds into one list; ids that two feeds use are made unique, and each place gets the
 * name of its source.
 */
export function mergedPlaces(datasets: readonly Dataset[], lists: readonly (readonly Place[])[]): readonly Place[] {
  const used = new Set<string>();
  return lists.flatMap((places, index) => {
    const provenance = datasets[index]?.provenance;
    const sources = provenance ? [sourceName(provenance)] : [];
    return places.map((place) => {
      const id = used.has(place.id) ? `${place.id}.${index + 1}` : place.id;
      used.add(id);
      return { ...place, id, sources };
    });
  });
}
