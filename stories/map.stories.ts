import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../widgets/map/map.js';
import { feed, now } from './feeds.js';
import { commonControls, openAt, readAgain } from './page.js';

interface Attributes {
  src: string;
  layout: 'side' | 'stack' | 'list' | 'map';
  tiles: string;
  tilesOnClick: boolean;
  geocoder: string;
  filters: string;
  pageSize: number;
  heading: string;
  commune: string;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  check: boolean;
  contact: string;
  address: string;
  clock: () => number;
}

const render = (attributes: Partial<Attributes>) => {
  const { address = '', lang = 'fr' } = attributes;
  openAt(address, 'map');
  // Stories leave the machine for nothing, and so have no base map.
  return html`<scdl-map
    lang=${lang}
    src=${attributes.src ?? feed('equipements.csv')}
    layout=${attributes.layout ?? nothing}
    tiles=${attributes.tiles ?? 'none'}
    geocoder=${attributes.geocoder ?? nothing}
    filters=${attributes.filters ?? nothing}
    page-size=${attributes.pageSize ?? nothing}
    heading=${attributes.heading ?? nothing}
    commune=${attributes.commune ?? nothing}
    theme=${attributes.theme ?? nothing}
    contact=${attributes.contact ?? nothing}
    ?tiles-on-click=${attributes.tilesOnClick}
    ?check=${attributes.check}
    .clock=${attributes.clock ?? (() => now)}
    ><a href="https://exemple.bzh/lieux">La liste des lieux</a></scdl-map
  >`;
};

const meta: Meta<Attributes> = {
  title: 'Map',
  component: 'scdl-map',
  tags: ['autodocs'],
  render,
  argTypes: {
    layout: { control: 'inline-radio', options: ['side', 'stack', 'list', 'map'] },
    ...commonControls,
  },
};

export default meta;
type Story = StoryObj<Attributes>;

const buildings = { heading: 'Bâtiments publics' };
const waste = { heading: 'Tri et déchets', src: [feed('conteneurs.csv'), feed('decheteries.csv')].join(' ') };

/** The list leads, the map keeps step beside it; on a phone it waits behind its button. */
export const SideBySide: Story = { args: buildings };

/** Map over list. */
export const Stacked: Story = { args: { ...buildings, layout: 'stack' } };

/** No map, and no code for it. */
export const ListOnly: Story = { args: { ...buildings, layout: 'list' } };

/** The map has the room; the list unfolds. */
export const MapFirst: Story = { args: { ...buildings, layout: 'map' } };

/** Nothing is asked of anybody before the visitor wants the map. */
export const MapOnClick: Story = { args: { ...buildings, tilesOnClick: true } };

/** Containers at one address are one place, with all that it takes. */
export const Waste: Story = { args: waste };

/** What takes glass: what a shared link gives. */
export const Glass: Story = { args: { ...waste, address: 'map-stream=glass' } };

/** What is open on a Saturday at a quarter to ten. */
export const OpenNow: Story = { args: { ...buildings, address: 'map-open=yes' } };

/** The place a shared link opens: hours of the week, how to go there, whom to call. */
export const Detail: Story = {
  args: { ...buildings, contact: 'donnees@exemple.bzh', address: 'map-place=35999-01010401-004' },
};

/** A link to a place that has gone. */
export const Gone: Story = { args: { ...buildings, address: 'map-place=lavoir' } };

/** Without filters: the legend says what markers mean. */
export const WithoutFilters: Story = { args: { ...buildings, filters: 'none', pageSize: 5 } };

/** No place for these filters, and the way back. */
export const NothingForTheseFilters: Story = { args: { ...buildings, address: 'map-text=dromadaire' } };

/** The events of an agenda, where they take place. */
export const Agenda: Story = { args: { heading: 'Où sortir', src: feed('agenda.csv') } };

/** A place whose position nobody published is in the list, and says so; hours in words are shown as written. */
export const WithoutPosition: Story = { args: { ...buildings, src: feed('sans-position.csv') } };

/** Three thousand places. */
export const Large: Story = { args: { heading: 'Équipements sportifs', src: feed('terrains.csv') } };

/** In English, for a page that says so. */
export const English: Story = { args: { heading: 'Public buildings', lang: 'en' } };

/** With colours of its own, whatever the page has. */
export const Dark: Story = { args: { ...waste, theme: 'dark' } };

/** Before the first rows. */
export const Loading: Story = { args: { ...buildings, src: feed('lent.csv') } };

/** A feed without places. */
export const Empty: Story = { args: { ...buildings, src: feed('lieux-vides.csv') } };

/** The source stopped answering after having worked, today: its last rows stay, and say of when they are. */
export const Stale: Story = {
  args: { ...buildings, src: feed('lieux-capricieux.csv'), clock: Date.now },
  play: ({ canvasElement }) => readAgain(canvasElement, 'scdl-map'),
};

/** A feed that never worked: a plain sentence and the way to the source. */
export const Failed: Story = { args: { ...buildings, src: feed('absent.csv') } };

/** What the webmaster reads with `check`, or `?scdl-check` in the page’s address. */
export const Report: Story = { args: { ...buildings, pageSize: 3, src: feed('sans-position.csv'), check: true } };
