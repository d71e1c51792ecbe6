/** Words for containers, which distinguish them from, say, a glass factory. */
const CONTAINER =
  /collecte|apport|colonne|conteneur|container|\bborne|benne|point (de )?tri\b|\bpav\b|[eé]co-?point|compost|recycl/i;

/** Whether a name is that of something that takes waste. */
export function isContainer(name: string): boolean {
  return CONTAINER.test(name);
}
