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

/**
 * Reads the colours in force where an element stands. `prefers-color-scheme` cannot tell: most town sites stay light
 * whatever the visitor prefers, and some dark ones never say so.
 *
 * @param element has no colour in its own `style`, which is used to reckon
 */
export function pageColours(element: HTMLElement): PageColours {
  const background = backgroundBehind(element);
  const text = rgb(getComputedStyle(element).color, element) ?? [0, 0, 0];
  const gap = brightness(text) - brightness(background);
  return {
    dark: gap > 0,
    text: css(text),
    background: css(background),
    muted: css(mix(text, background, shareOfText(Math.abs(gap)))),
  };
}

/** Keeps secondary text above the contrast of 4.5 that WCAG asks for, whatever the page starts from. */
function shareOfText(gap: number): number {
  return gap > 200 ? 0.72 : gap > 170 ? 0.84 : 1;
}

function backgroundBehind(element: HTMLElement): Rgb {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const colour = rgb(getComputedStyle(at).backgroundColor, element);
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

/** Undefined for colours that rather let others through. */
function rgb(colour: string, probe: HTMLElement): Rgb | undefined {
  const legacy = /^rgba?\((.*)\)/.exec(colour)?.[1];
  const parts = legacy ?? /srgb (.*)\)/.exec(inSrgb(colour, probe))?.[1] ?? '';
  const [r, g, b, alpha = 1] = parts.split(/[,/\s]+/).map(Number);
  if (r === undefined || g === undefined || b === undefined || alpha < 0.5) return undefined;
  return legacy ? [r, g, b] : [r * 255, g * 255, b * 255];
}

/** Browsers leave `oklch()` and the like as they are written, unless they have to mix them. */
function inSrgb(colour: string, probe: HTMLElement): string {
  probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  const { color } = getComputedStyle(probe);
  probe.style.color = '';
  return color;
}

function mix(over: Rgb, under: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => over[index] * share + under[index] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

function css(colour: Rgb): string {
  return `rgb(${colour.map(Math.round).join(' ')})`;
}

function brightness([r, g, b]: Rgb): number {
  return 0.3 * r + 0.6 * g + 0.1 * b;
}
