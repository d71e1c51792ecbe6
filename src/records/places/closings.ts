/** The beginning of a sentence about closing: « Fermé le mardi », not « Ferme pédagogique ». */
const CLOSED = /^\W*(?:attention\W+)?(?:[Ff]erm(?:é|ée|ee|eture)s?|FERM(?:[EÉ]E?|ETURE)S?)(?!\p{L})/u;
/** Characters of the longest sentence that is added. */
const LONG = 100;

/** Hours followed by the closing days in a description, without which they would promise too much. */
export function withClosings(hours: string, description: string): string {
  const told = description
    .split(/[.;\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length <= LONG && CLOSED.test(sentence) && !hours.includes(sentence));
  return [hours, ...told].join('; ');
}
