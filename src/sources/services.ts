import { firstAddress, wantedAt } from './data-gouv-address.js';
import { agendaAt } from './openagenda-address.js';
import { descriptionAddress } from './opendatasoft-address.js';
import type { SourceEntry } from './types.js';

/** In order: the first that recognises an address reads it. What none recognises is read as a file. */
export const services: readonly SourceEntry[] = [
  {
    name: 'data-gouv',
    recognise: (url) => wantedAt(url) !== undefined,
    firstRequest: firstAddress,
    load: async () => (await import('./data-gouv.js')).dataGouv,
  },
  {
    name: 'tabular',
    recognise: ({ hostname }) => hostname === 'tabular-api.data.gouv.fr',
    load: async () => (await import('./tabular.js')).tabular,
  },
  {
    name: 'openagenda',
    recognise: (url) => agendaAt(url) !== undefined,
    load: async () => (await import('./openagenda.js')).openagenda,
  },
  {
    name: 'datatourisme',
    recognise: ({ hostname }) => /^(api|data)\.datatourisme\.fr$/.test(hostname),
    load: async () => (await import('./datatourisme.js')).datatourisme,
  },
  {
    name: 'opendatasoft',
    recognise: ({ pathname, search }) =>
      /\/(explore\/((embed\/)?dataset|assets)|catalog\/datasets)\/[^/]|\/api\/records\/1\.0\/.*[?&]dataset=./.test(
        pathname + search,
      ),
    // Its description tells which rows to ask for.
    firstRequest: descriptionAddress,
    format: 'json',
    load: async () => (await import('./opendatasoft.js')).opendatasoft,
  },
];
