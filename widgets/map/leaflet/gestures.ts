/** What a gesture that was left to the page is told about. */
export interface GestureHints {
  wheel(): void;
  finger(): void;
}

/** Pixels that a finger moves before it is told to bring another. */
const SLIP = 12;

/**
 * Keeps an embedded map from trapping visitors who scroll the page. One finger, or the wheel over a map that has no
 * focus, scrolls the page: Leaflet never sees these events. Two fingers, Ctrl or ⌘ with the wheel, and the wheel once
 * the map was clicked or focused belong to the map.
 *
 * @param frame an ancestor of Leaflet's element, so that its listeners are called first
 * @param signal removes the listeners
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
