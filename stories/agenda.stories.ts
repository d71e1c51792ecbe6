import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../widgets/agenda/agenda.js';
import { feed, now } from './feeds.js';
import { commonControls, openAt, readAgain } from './page.js';

interface Attributes {
  src: string;
  views: string;
  filters: string;
  detail: 'dialog' | 'inline';
  pageSize: number;
  heading: string;
  headingLevel: number;
  commune: string;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  noOngoing: boolean;
  sourceBadge: boolean;
  check: boolean;
  address: string;
  clock: () => number;
}

const render = (attributes: Partial<Attributes>) => {
  const { address = '', lang = 'fr' } = attributes;
  openAt(address, 'agenda');
  return html`<scdl-agenda
    lang=${lang}
    src=${attributes.src ?? feed('agenda.csv')}
    views=${attributes.views ?? nothing}
    filters=${attributes.filters ?? nothing}
    detail=${attributes.detail ?? nothing}
    page-size=${attributes.pageSize ?? nothing}
    heading=${attributes.heading ?? nothing}
    heading-level=${attributes.headingLevel ?? nothing}
    commune=${attributes.commune ?? nothing}
    theme=${attributes.theme ?? nothing}
    ?no-ongoing=${attributes.noOngoing}
    ?source-badge=${attributes.sourceBadge}
    ?check=${attributes.check}
    .clock=${attributes.clock ?? (() => now)}
    ><a href="https://exemple.bzh/agenda">L’agenda de l’office de tourisme</a></scdl-agenda
  >`;
};

const meta: Meta<Attributes> = {
  title: 'Agenda',
  component: 'scdl-agenda',
  tags: ['autodocs'],
  render,
  argTypes: {
    views: { control: 'text' },
    filters: { control: 'text' },
    detail: { control: 'inline-radio', options: ['dialog', 'inline'] },
    ...commonControls,
  },
};

export default meta;
type Story = StoryObj<Attributes>;

const everything = { views: 'list cards month', heading: 'Agenda' };

/** Day by day; what is already on stands apart. */
export const List: Story = { args: everything };

/** Picture first. */
export const Cards: Story = { args: { ...everything, views: 'cards list month' } };

/** A feed without a single picture: cards of words, without room for any. */
export const CardsWithoutPictures: Story = {
  args: { ...everything, views: 'cards list month', src: feed('sans-images.csv') },
};

/** A grid where there is room, a small month and the day’s list where there is not. */
export const Month: Story = { args: { ...everything, views: 'month list cards' } };

/** For a home page: three cards and nothing to set. */
export const NextThree: Story = {
  args: { heading: 'Prochains rendez-vous', views: 'cards', filters: 'none', pageSize: 3, noOngoing: true },
};

/** The filters are in the page’s address: this is what a shared link gives. */
export const Filtered: Story = { args: { ...everything, address: 'agenda-period=weekend&agenda-free=yes' } };

/** Dates chosen by hand. */
export const ChosenDates: Story = { args: { ...everything, address: 'agenda-period=2026-12-01..2026-12-20' } };

/** No event for these filters: when the next one is, and the way there. */
export const NothingForTheseFilters: Story = { args: { ...everything, address: 'agenda-text=dromadaire' } };

/** One commune out of the tourist office’s thirty-one. */
export const OneCommune: Story = { args: { ...everything, commune: '56001', filters: 'text period category free' } };

/** The event a shared link opens. */
export const Detail: Story = { args: { ...everything, address: 'agenda-event=marche-du-lundi' } };

/** The same under its day, for pages where a dialog is not wanted. */
export const DetailInPlace: Story = {
  args: { ...everything, detail: 'inline', address: 'agenda-event=marche-du-lundi' },
};

/** A link to an event that has gone. */
export const Gone: Story = { args: { ...everything, pageSize: 3, address: 'agenda-event=bal-de-l-an-dernier' } };

/** A date that cannot be read does not cost the event. */
export const DateToBeConfirmed: Story = { args: { ...everything, src: feed('sans-date.csv') } };

/** The same events through OpenAgenda’s JSON. */
export const FromOpenAgenda: Story = { name: 'From OpenAgenda', args: { ...everything, src: feed('agenda.json') } };

/** The same events through iCalendar. */
export const FromICalendar: Story = { name: 'From iCalendar', args: { ...everything, src: feed('agenda.ics') } };

/** The same events through two feeds, shown once, and a third that cannot be read, named below them. */
export const SeveralFeeds: Story = {
  args: {
    ...everything,
    src: [feed('agenda.csv'), feed('agenda.json'), feed('absent.csv')].join(' '),
    sourceBadge: true,
  },
};

/** Five thousand events. */
export const Large: Story = { args: { ...everything, src: feed('5000-evenements.csv') } };

/** In English, for a page that says so. */
export const English: Story = { args: { ...everything, heading: 'What’s on', lang: 'en' } };

/** With colours of its own, whatever the page has. */
export const Dark: Story = { args: { ...everything, theme: 'dark' } };

/** Before the first rows. */
export const Loading: Story = { args: { ...everything, src: feed('lent.csv') } };

/** A feed without coming events. */
export const Empty: Story = { args: { ...everything, src: feed('vide.csv') } };

/** The source stopped answering after having worked, today: its last rows stay, and say of when they are. */
export const Stale: Story = {
  args: { ...everything, src: feed('capricieux.csv'), clock: Date.now },
  play: ({ canvasElement }) => readAgain(canvasElement, 'scdl-agenda'),
};

/** A feed that never worked: a plain sentence and the way to the source. */
export const Failed: Story = { args: { ...everything, src: feed('absent.csv') } };

/** What the webmaster reads with `check`, or `?scdl-check` in the page’s address. */
export const Report: Story = { args: { ...everything, pageSize: 3, src: feed('sans-date.csv'), check: true } };

/** In a row of the page, which makes its boxes as wide as their content: it takes what the column beside it leaves. */
export const BesideAColumn: Story = {
  args: { ...everything, pageSize: 5 },
  decorators: [
    (story) =>
      html`<div class="row">
        <style>
          .row {
            display: flex;
            gap: 32px;
          }
          .row p {
            flex: none;
            width: 12em;
          }
          @media (max-width: 700px) {
            .row {
              flex-direction: column;
            }
          }
        </style>
        <p>Mairie de Saint-Ermel-des-Marais, ouverte du lundi au vendredi de 9 h à 12 h.</p>
        ${story()}
      </div>`,
  ],
};

/** Large letters: what stands side by side folds earlier. */
export const LargeLetters: Story = {
  args: { ...everything, pageSize: 5 },
  decorators: [
    (story) =>
      html`<div class="large-letters">
        <style>
          .large-letters {
            font-size: 1.75rem;
          }
        </style>
        ${story()}
      </div>`,
  ],
};

/** Custom properties are enough to give the town’s look. */
export const OwnLook: Story = {
  // Colours chosen for a light page: a town with a dark one chooses others.
  tags: ['light-page'],
  args: everything,
  decorators: [
    (story) =>
      html`<div class="own-look">
        <style>
          .own-look {
            --scdl-accent: #8a1c4a;
            --scdl-font: Georgia, serif;
            --scdl-radius: 2px;
            --scdl-surface: #faf3ec;
            --scdl-border: #e3d3c3;
          }
        </style>
        ${story()}
      </div>`,
  ],
};
