type Rgb = readonly [number, number, number];

/** What a widget takes over from the page around it. */
export interface PageColours {
  readonly dark: boolean;
  readonly text: string;
  /** Nearest opaque background, as a CSS colour. */
  readonly background: string;
  /** The page's text colour, softened as far as it stays readable on `background`. */
  readonly muted: string;
}

/** WCAG 2.2 asks for 4.5; the rest is for surfaces a shade darker than the page. */
const READABLE = 5;

/**
 * Reads the colours in force where an element stands. `prefers-color-scheme` cannot tell: most town sites stay light
 * whatever the visitor prefers, and some dark ones never say so.
 */
export function pageColours(element: Element): PageColours {
  const background = backgroundBehind(element);
  const text = rgb(getComputedStyle(element).color) ?? [0, 0, 0];
  const softened = [0.68, 0.76, 0.84, 0.92].map((share) => mix(text, background, share));
  return {
    dark: luminance(text) > luminance(background),
    text: css(text),
    background: css(background),
    muted: css(softened.find((colour) => contrast(colour, background) >= READABLE) ?? text),
  };
}

function backgroundBehind(element: Element): Rgb {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const colour = rgb(getComputedStyle(at).backgroundColor);
    if (colour) return colour;
  }
  // Nothing painted up to the root: the browser's canvas, which follows the page's `color-scheme`.
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark =
    scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? [18, 18, 18] : [255, 255, 255];
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Undefined for transparent colours and for notations other than `rgb()`. */
function rgb(colour: string): Rgb | undefined {
  const [r, g, b, alpha = 1] = (/^rgba?\((.*)\)/.exec(colour)?.[1] ?? '').split(/[,/\s]+/).map(Number);
  return r === undefined || g === undefined || b === undefined || alpha < 0.5 ? undefined : [r, g, b];
}

function mix(over: Rgb, under: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => over[index] * share + under[index] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

function css(colour: Rgb): string {
  return `rgb(${colour.map(Math.round).join(' ')})`;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Rgb): number {
  const linear = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
