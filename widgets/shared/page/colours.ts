/** Red, green and blue, from 0 to 1. */
type Rgb = readonly [number, number, number];

/** The colours that a widget adopts from the page around it, as CSS colours. */
export interface PageColours {
  readonly dark: boolean;
  readonly text: string;
  /** Nearest opaque background. */
  readonly background: string;
  /** The page's text colour, softened as far as it stays readable on `background`. */
  readonly muted: string;
}

/**
 * Reads the colours in force around an element. `prefers-color-scheme` is no substitute: most town sites stay light
 * whatever the visitor prefers, and some dark ones do not declare it.
 *
 * @param element has no colour in its own `style`, which is used for the computation.
 */
export function pageColours(element: HTMLElement): PageColours {
  const behind = backgroundBehind(element);
  const written = rgb(getComputedStyle(element).color, element) ?? [0, 0, 0];
  const gap = brightness(written) - brightness(behind);
  const [text, background] = [css(written), css(behind)];
  const muted = `color-mix(in srgb,${text} ${shareOfText(Math.abs(gap))}%,${background})`;
  return { dark: gap > 0, text, background, muted };
}

/**
 * The share of the text colour that keeps secondary text above the contrast of 4.5 required by WCAG, for any colours of
 * the page.
 */
function shareOfText(gap: number): number {
  return gap > 0.78 ? 72 : gap > 0.67 ? 84 : 100;
}

function backgroundBehind(element: HTMLElement): Rgb {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const colour = rgb(getComputedStyle(at).backgroundColor, element);
    if (colour) return colour;
  }
  return canvas(element) ?? [1, 1, 1];
}

/**
 * The canvas colour, where nothing up to the root has a background; it follows `color-scheme` in styles or in a
 * `<meta>`.
 */
function canvas(probe: HTMLElement): Rgb | undefined {
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  const colour = mixed('Canvas', probe);
  probe.style.colorScheme = '';
  return colour;
}

function parentOf(element: Element): Element | null {
  const { host = null } = element.getRootNode() as Partial<ShadowRoot>;
  return element.assignedSlot ?? element.parentElement ?? host;
}

/** Colours computed before: a page that is dragged or scrolled reports changes again and again. */
const known = new Map<string, Rgb | undefined>();

/** The components of a colour; undefined for mostly transparent ones. */
function rgb(colour: string, probe: HTMLElement): Rgb | undefined {
  if (!known.has(colour)) known.set(colour, mixed(colour, probe));
  return known.get(colour);
}

/**
 * The components of a colour in any notation: browsers serialise `color-mix()` uniformly, but leave `oklch()` and the
 * like as written.
 */
function mixed(colour: string, probe: HTMLElement): Rgb | undefined {
  probe.style.color = `color-mix(in srgb,${colour},${colour})`;
  const told = /srgb (.*)\)/.exec(getComputedStyle(probe).color)?.[1] ?? '';
  probe.style.color = '';
  const [r, g, b, alpha = 1] = told.split(/[ /]+/).map(Number);
  return r === undefined || g === undefined || b === undefined || alpha < 0.5 ? undefined : [r, g, b];
}

function css(colour: Rgb): string {
  return `color(srgb ${colour.join(' ')})`;
}

function brightness([r, g, b]: Rgb): number {
  return 0.3 * r + 0.6 * g + 0.1 * b;
}
