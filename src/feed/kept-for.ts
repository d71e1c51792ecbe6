import type { Dataset } from '../dataset.js';
import type { AuthorAttributes, AuthorKept } from '../filters/author.js';
import type { Located } from '../filters/types.js';

/** Applies the author's filters to records; their code is only loaded for tags that use some. */
export async function keptFor<R extends Located>(
  author: AuthorAttributes,
  records: readonly R[],
  dataset: Dataset,
): Promise<AuthorKept<R>> {
  if (!author.commune && !author.near && !author.where) return { kept: records, unplaced: 0, problems: [] };
  const { keptForAuthor } = await import('./for-author.js');
  return keptForAuthor(records, author, dataset);
}
