import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../widgets/auto/auto.js';
import { feed, now } from './feeds.js';

interface Attributes {
  src: string;
  heading: string;
  lang: string;
  layout: string;
}

// Stories leave the machine for nothing, and so have no base map.
const render = ({ src = 'agenda.csv', heading, lang = 'fr', layout }: Partial<Attributes>) =>
  html`<scdl-auto
    lang=${lang}
    src=${feed(src)}
    heading=${heading ?? nothing}
    layout=${layout ?? nothing}
    tiles="none"
    .clock=${() => now}
    ><a href="https://exemple.bzh/donnees">Les données de la commune</a></scdl-auto
  >`;

const handed = { table: { category: 'attributes of the widget it becomes' } };

const meta: Meta<Attributes> = {
  title: 'Auto',
  component: 'scdl-auto',
  tags: ['autodocs'],
  render,
  argTypes: {
    heading: { description: 'Visible title.', ...handed },
    layout: { description: 'Of a map.', ...handed },
    lang: { description: 'Language of the widget: `fr` or `en`; that of the page unless told.', ...handed },
  },
};

export default meta;
type Story = StoryObj<Attributes>;

/** Events become an agenda. */
export const Events: Story = { args: { src: 'agenda.csv', heading: 'Agenda' } };

/** Places become a list and a map. */
export const Places: Story = { args: { src: 'equipements.csv', heading: 'Équipements', layout: 'list' } };

/** Menus become a week of menus. */
export const Menus: Story = { args: { src: 'menus.csv', heading: 'À la cantine' } };

/** Anything else becomes a table. */
export const Rows: Story = { args: { src: 'catalogue.csv', heading: 'Données ouvertes' } };

/** A feed that is down: said as any widget says it. */
export const Failing: Story = { args: { src: 'absent.csv' } };

/** While it looks. */
export const Looking: Story = { args: { src: 'lent.csv' } };
