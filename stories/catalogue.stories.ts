import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../widgets/table/table.js';
import { feed, now } from './feeds.js';

interface Attributes {
  src: string;
  heading: string;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
}

const render = ({ src = 'catalogue.csv', heading = 'Nos données ouvertes', lang = 'fr', theme }: Partial<Attributes>) =>
  html`<scdl-table lang=${lang} src=${feed(src)} heading=${heading} theme=${theme ?? nothing} .clock=${() => now}
    ><a href="https://exemple.bzh/donnees">Les données de la commune</a></scdl-table
  >`;

const meta: Meta<Attributes> = { title: 'Catalogue', component: 'scdl-table', render };

export default meta;
type Story = StoryObj<Attributes>;

/**
 * The datasets of a town, from a file after the SCDL schema « catalogue ». The address of an organisation on data.gouv.fr,
 * or of an Opendatasoft portal, gives the same.
 */
export const Catalogue: Story = {};

export const Dark: Story = { args: { theme: 'dark' } };

export const English: Story = { args: { lang: 'en', heading: 'Our open data' } };
