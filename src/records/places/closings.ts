/** A sentence that tells when it is closed: « Fermé le mardi », not « Ferme pédagogique ». */
const CLOSED = /^\W*(?:attention\W+)?(?:[Ff]erm(?:é|ée|ee|eture)s?|FERM(?:[EÉ]E?|ETURE)S?)(?!\p{L})/u;
/** Longer ones tell a story. */
const LONG = 100;

/** Hours with the closings that a description tells of, lest they promise too much. */
export function withClosings(hours: string, description: string): string {
  const told = description
    .split(/[.;\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length <= LONG && CLOSED.test(sentence) && !hours.includes(sentence));
  return [hours, ...told].join('; ');
}
