import { INSEE, OUI_NON } from './shared.js';
import type { PublishedSchema } from './types.js';

/** A draft of 2021 that was never published. @see https://github.com/loichay/SCDL */
export const evenements: PublishedSchema = {
  name: 'scdl/evenements',
  title: 'Evénements locaux',
  status: 'draft',
  fields: [
    // The draft's patterns fit no text: they are left out.
    { name: 'AGD_TITRE', required: true },
    { name: 'AGD_DESC', required: true },
    { name: 'AGD_TYPE', required: true },
    { name: 'AGD_URL', type: 'url', required: true },
    { name: 'AGD_ADDR', required: true },
    { name: 'AGD_CODE-INSEE', required: true, ...INSEE },
    {
      name: 'AGD_COORDO',
      required: true,
      pattern: '^-?\\d{1,2}\\.\\d+, ?-?\\d{1,2}\\.\\d+$',
      example: '44.86155,-0.52614',
    },
    { name: 'AGD_ORG', required: true, maxLength: 256 },
    { name: 'AGD_START', type: 'date-or-datetime', required: true },
    { name: 'AGD_END', type: 'date-or-datetime', required: true },
    { name: 'AGD_GRATUIT', type: 'boolean', required: true, ...OUI_NON },
    { name: 'AGD_STATUS', required: true, enum: ['programmé', 'annulé', 'reprogrammé', 'reporté'] },
    { name: 'AGD_HOR' },
    // Codes, parted by semicolons in the text and by commas in its example.
    { name: 'AGD_ACCESSIBLE' },
    { name: 'AGD_IMG', type: 'url' },
    // Called a price; its pattern and its example are an address.
    { name: 'AGD_TARIF', type: 'url' },
  ],
  rules: [{ rule: 'date-not-before', columns: ['AGD_END', 'AGD_START'] }],
};
