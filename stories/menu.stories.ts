import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../widgets/menu/menu.js';
import { feed } from './feeds.js';
import { commonControls, openAt, readAgain } from './page.js';

interface Attributes {
  src: string;
  site: string;
  heading: string;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  check: boolean;
  address: string;
  clock: () => number;
}

/** A Tuesday in autumn, before lunch. */
const now = Date.parse('2026-11-24T09:45:00+01:00');

const render = (attributes: Partial<Attributes>) => {
  const { address = '', lang = 'fr' } = attributes;
  openAt(address, 'menu');
  return html`<scdl-menu
    lang=${lang}
    src=${attributes.src ?? feed('menus.csv')}
    site=${attributes.site ?? nothing}
    heading=${attributes.heading ?? nothing}
    theme=${attributes.theme ?? nothing}
    ?check=${attributes.check}
    .clock=${attributes.clock ?? (() => now)}
    ><a href="https://exemple.bzh/menus">Les menus de la cuisine centrale</a></scdl-menu
  >`;
};

const meta: Meta<Attributes> = {
  title: 'Menu',
  component: 'scdl-menu',
  tags: ['autodocs'],
  render,
  argTypes: {
    ...commonControls,
  },
};

export default meta;
type Story = StoryObj<Attributes>;

const heading = 'À la cantine';

/** The current week, after the SCDL schema « menus-collectifs »: a row a dish. */
export const Week: Story = { args: { heading } };

/** A later week, as a shared link opens it. */
export const AnotherWeek: Story = { args: { heading, address: 'menu-week=2026-12-07' } };

/** Holidays: nothing is published, and the weeks around are at hand. */
export const NoMenuThisWeek: Story = { args: { heading, address: 'menu-week=2026-11-30' } };

/** The school that the page is about. */
export const OneSchool: Story = { args: { heading, site: 'École Anita-Conti' } };

/** Sectors, choices, codes, snacks and closed days, in the layout of Rennes: a row a day, a column a course. */
export const Sectors: Story = { args: { heading, src: feed('menus-secteurs.csv') } };

/** One text a meal, and two menus a day, in the layout of Nantes. */
export const OneText: Story = { args: { heading, src: feed('menus-texte.csv') } };

/** Nothing published yet. */
export const Empty: Story = { args: { heading, src: feed('menus-vides.csv') } };

/** The feed is down, and nothing was read before. */
export const Failing: Story = { args: { heading, src: feed('absent.csv') } };

/** The first reading is still under way. */
export const Loading: Story = { args: { heading, src: feed('lent.csv') } };

/** The source stopped answering after having worked, today: its last rows stay, and say of when they are. */
export const Stale: Story = {
  args: { heading, src: feed('menus-capricieux.csv'), clock: Date.now },
  play: ({ canvasElement }) => readAgain(canvasElement, 'scdl-menu'),
};

/** For pages that are dark. */
export const Dark: Story = { args: { heading, theme: 'dark' } };

export const English: Story = { args: { heading: 'School meals', lang: 'en' } };

/** What the webmaster sees with `check`. */
export const Report: Story = { args: { heading, check: true, src: feed('menus-secteurs.csv') } };
