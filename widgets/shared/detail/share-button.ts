import { html, type TemplateResult } from 'lit';
import { shareLink } from '../share.js';
import { detailIcons } from './icons.js';

interface ShareWords {
  readonly share: string;
  readonly copyLink: string;
  readonly copied: string;
}

/** A button that shares an address, or copies it where devices do not share; the status beside it says what came of it. */
export function shareButton(title: string, href: string, words: ShareWords): TemplateResult {
  const shares = 'share' in navigator;
  const share = async ({ currentTarget }: Event) => {
    const said = (currentTarget as Element).parentElement?.querySelector('[role=status]');
    const outcome = await shareLink(title, href);
    if (!said) return;
    // Where the browser lets nothing be copied, the link is there to be copied by hand.
    said.textContent = { shared: '', copied: words.copied, refused: href }[outcome];
    // It may be at the end of a dialog that scrolls.
    said.scrollIntoView({ block: 'nearest' });
  };
  return html`<button class="button" type="button" @click=${share}>
    ${detailIcons[shares ? 'share' : 'copy']}${shares ? words.share : words.copyLink}
  </button>`;
}
