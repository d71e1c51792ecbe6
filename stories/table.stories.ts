import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../widgets/table/table.js';
import { feed, now } from './feeds.js';
import { commonControls, openAt, readAgain } from './page.js';

interface Attributes {
  src: string;
  columns: string;
  sort: string;
  total: string;
  group: string;
  filters: string;
  pageSize: number;
  continuous: boolean;
  heading: string;
  headingLevel: number;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  check: boolean;
  address: string;
  clock: () => number;
}

const render = (attributes: Partial<Attributes>) => {
  const { address = '', lang = 'fr' } = attributes;
  openAt(address, 'table');
  return html`<scdl-table
    lang=${lang}
    src=${attributes.src ?? feed('subventions.csv')}
    columns=${attributes.columns ?? nothing}
    sort=${attributes.sort ?? nothing}
    total=${attributes.total ?? nothing}
    group=${attributes.group ?? nothing}
    filters=${attributes.filters ?? nothing}
    page-size=${attributes.pageSize ?? nothing}
    heading=${attributes.heading ?? nothing}
    heading-level=${attributes.headingLevel ?? nothing}
    theme=${attributes.theme ?? nothing}
    ?continuous=${attributes.continuous}
    ?check=${attributes.check}
    .clock=${attributes.clock ?? (() => now)}
    ><a href="https://exemple.bzh/donnees">Les données de la commune</a></scdl-table
  >`;
};

const meta: Meta<Attributes> = {
  title: 'Table',
  component: 'scdl-table',
  tags: ['autodocs'],
  render,
  argTypes: {
    ...commonControls,
  },
};

export default meta;
type Story = StoryObj<Attributes>;

const grants = { heading: 'Les aides aux associations' };
const decisions = { heading: 'Les décisions du conseil', src: feed('deliberations.csv') };

/** Grants: totals, groups and years above, then the rows. */
export const Grants: Story = { args: grants };

/** Grouped by another column, as a visitor chose. */
export const Regrouped: Story = { args: { ...grants, address: 'table-group=nature' } };

/** Decisions of a council: votes in words and as a bar, and the document of each. */
export const Decisions: Story = { args: decisions };

/** The author’s own columns, order, total and groups. */
export const Arranged: Story = {
  args: {
    ...grants,
    columns: 'nomBeneficiaire domaine montant',
    sort: '-montant',
    total: 'montant',
    group: 'domaine',
  },
};

/** The rows alone. */
export const Plain: Story = { args: { ...grants, total: 'none', group: 'none', filters: 'none' } };

/** What a shared link gives: words searched for and marked, a choice, a sort. */
export const Filtered: Story = {
  args: { ...grants, address: 'table-text=fonctionnement&table-nature=aide-en-numeraire&table-sort=-montant' },
};

/** No row for these choices, and the way back. */
export const NothingForTheseChoices: Story = { args: { ...grants, address: 'table-text=dromadaire' } };

/** Columns that the visitor chose. */
export const OwnColumns: Story = {
  args: { ...grants, address: 'table-columns=nombeneficiaire,idbeneficiaire,montant' },
};

/** Three thousand rows of a schema that nobody knows, in one box: only those in sight are drawn. */
export const Continuous: Story = {
  args: { heading: 'Terrains de sport', src: feed('terrains.csv'), continuous: true },
};

/** In English, for a page that says so. */
export const English: Story = { args: { heading: 'Grants', lang: 'en' } };

/** With colours of its own, whatever the page has. */
export const Dark: Story = { args: { ...decisions, theme: 'dark' } };

/** On a phone each row is a card. */
export const Cards: Story = {
  args: decisions,
  decorators: [
    (story) =>
      html`<div class="phone">
        <style>
          .phone {
            max-width: 340px;
          }
        </style>
        ${story()}
      </div>`,
  ],
};

/** Before the first rows. */
export const Loading: Story = { args: { ...grants, src: feed('lent.csv') } };

/** A feed without rows. */
export const Empty: Story = { args: { ...grants, src: feed('subventions-vides.csv') } };

/** The source stopped answering after having worked, today: its last rows stay, and say of when they are. */
export const Stale: Story = {
  args: { ...grants, src: feed('subventions-capricieuses.csv'), clock: Date.now },
  play: ({ canvasElement }) => readAgain(canvasElement, 'scdl-table'),
};

/** What the webmaster reads with `check`, or `?scdl-check` in the page’s address. */
export const Report: Story = { args: { ...grants, pageSize: 3, src: feed('subventions-abimees.csv'), check: true } };

/** A feed that never worked: a plain sentence and the way to the source. */
export const Failed: Story = { args: { ...grants, src: feed('absent.csv') } };
