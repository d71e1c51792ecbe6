/** Scrolls the list to a place that was chosen on the map; the page itself does not scroll. */
export function bringIntoSight(widget: ParentNode, id: string): void {
  const item = widget.querySelector(`[data-place="${CSS.escape(id)}"]`);
  const panel = widget.querySelector('.panel');
  if (!item || !panel) return;
  const [{ top, bottom }, around] = [item.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (top < around.top || bottom > around.bottom) panel.scrollTop += top - around.top;
}
