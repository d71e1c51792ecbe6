/** What the map itself says; it comes with the map, once one is wanted. */
export interface MapLocale {
  /** Name of the whole map for assistive technology. */
  readonly label: string;
  /** How to go about with the keyboard, as the description of the map. */
  readonly help: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Name of a cluster: « 12 lieux, zoomer ». */
  cluster(count: number): string;
  /** Name of a cluster whose places cannot be parted by zooming: « 12 lieux ici, voir la liste ». */
  pile(count: number): string;
  /** Title of the popup that lists the places of a pile. */
  here(count: number): string;
  /** Under the places listed, when there are more than are shown. */
  others(count: number): string;
  readonly open: string;
  readonly close: string;
  /** Shown over the map to who scrolls the page across it, or moves one finger. */
  readonly zoomHint: string;
  readonly panHint: string;
  /** Name of the point that the visitor asked about. */
  readonly located: string;
  /** The base map does not come. */
  readonly noTiles: string;
  /** Heads the credits of the base map. */
  readonly base: string;
}
