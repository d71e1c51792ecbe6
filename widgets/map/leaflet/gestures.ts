/** What a gesture that was left to the page is told about. */
export interface GestureHints {
  wheel(): void;
  finger(): void;
}

/** Pixels that a finger moves before it is told to bring another. */
const SLIP = 12;

/**
 * A map in the middle of a page must not hold who scrolls across it. One finger, and the wheel over a map that nobody has
 * entered, stay the page's: Leaflet never hears of them. Two fingers, Ctrl or the command key, and the wheel once the map
 * was clicked or reached by keyboard are the map's.
 *
 * @param frame around Leaflet's element, so that it is asked first
 * @param signal ends it
 */
export function leaveGesturesToPage(frame: HTMLElement, signal: AbortSignal, hints: GestureHints): void {
  let entered = false;
  let down: Touch | undefined;
  const enter = () => (entered = true);
  const leave = () => (entered = false);
  const wheel = (event: WheelEvent) => {
    if (entered || event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    hints.wheel();
  };
  const touch = (event: TouchEvent) => {
    down = event.touches.length === 1 ? event.touches[0] : undefined;
    if (down) event.stopPropagation();
  };
  const move = ({ touches: [finger, second] }: TouchEvent) => {
    if (!down || !finger || second) return;
    if (Math.hypot(finger.clientX - down.clientX, finger.clientY - down.clientY) < SLIP) return;
    down = undefined;
    hints.finger();
  };
  const early = { capture: true, passive: true, signal };
  frame.addEventListener('wheel', wheel, early);
  frame.addEventListener('touchstart', touch, early);
  frame.addEventListener('touchmove', move, early);
  frame.addEventListener('mousedown', enter, early);
  frame.addEventListener('focusin', enter, early);
  frame.addEventListener('focusout', leave, early);
  frame.addEventListener('mouseleave', leave, early);
}
