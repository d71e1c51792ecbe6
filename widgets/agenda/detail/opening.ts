import { noChange, type ElementPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/**
 * Opens its `<dialog>` as a modal one once it is in the page, and again when the widget was moved. Closes it before it is
 * removed, so that the browser gives focus back to the link that opened it. The page behind does not scroll meanwhile. For
 * print, the dialog is not modal: it is part of the page.
 */
class Modal extends AsyncDirective {
  #dialog: HTMLDialogElement | undefined;
  #release: (() => void) | undefined;
  #pressedOutside = false;

  override render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    if (!this.#dialog) this.#take(element as HTMLDialogElement);
    return noChange;
  }

  protected override disconnected() {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    // A dialog that was moved with its widget is no longer modal by now: it is opened again, not closed.
    if (this.#dialog?.matches(':modal')) this.#dialog.close();
    this.#letGo();
  }

  protected override reconnected() {
    queueMicrotask(this.#open);
  }

  #take(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    dialog.addEventListener('pointerdown', (event) => (this.#pressedOutside = isOutside(event, dialog)));
    dialog.addEventListener('click', (event) => {
      // To select text and release the button outside is no wish to leave.
      if (this.#pressedOutside && isOutside(event, dialog)) dialog.close();
    });
    dialog.addEventListener('close', () => {
      if (!dialog.open) this.#letGo();
    });
    // Lit fills templates before it puts them into the page.
    queueMicrotask(this.#open);
  }

  readonly #open = () => {
    const dialog = this.#dialog;
    if (!dialog?.isConnected || dialog.matches(':modal')) return;
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    // A dialog that was moved with its widget stays open, but is no longer modal.
    dialog.removeAttribute('open');
    dialog.showModal();
    focusHeading(dialog);
    this.#release ??= holdPage();
  };

  readonly #print = ({ type }: Event) => {
    const dialog = this.#dialog;
    if (!dialog) return;
    dialog.close();
    this.#letGo();
    // `show()` would move focus, and the page would scroll there.
    if (type === 'beforeprint') dialog.open = true;
    else this.#open();
  };

  #letGo() {
    this.#release?.();
    this.#release = undefined;
  }
}

/** Moves focus to the detail that has opened in place, and back to where it was when the detail is removed. */
class InPlace extends AsyncDirective {
  #section: Element | undefined;
  #before: Element | null = null;

  override render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    if (!this.#section) {
      this.#section = element;
      queueMicrotask(() => this.#open(element));
    }
    return noChange;
  }

  protected override disconnected() {
    const leaves = this.#section?.isConnected && this.#section.contains(activeIn(this.#section));
    if (leaves && this.#before instanceof HTMLElement) this.#before.focus();
  }

  #open(section: Element) {
    this.#before = activeIn(section);
    focusHeading(section);
  }
}

export const modal = directive(Modal);
export const inPlace = directive(InPlace);

/** The title is read first, as in a new page, rather than the « Close » button. */
function focusHeading(within: Element) {
  within.querySelector<HTMLElement>('#detail-title')?.focus();
}

function activeIn(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
}

function isOutside({ target, clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

/** Keeps the page from scrolling, without the jump of a disappearing scroll bar; returns a function that undoes it. */
function holdPage(): () => void {
  const { style, clientWidth } = document.documentElement;
  const { overflow, scrollbarGutter } = style;
  if (innerWidth > clientWidth) style.scrollbarGutter = 'stable';
  style.overflow = 'hidden';
  return () => Object.assign(style, { overflow, scrollbarGutter });
}
