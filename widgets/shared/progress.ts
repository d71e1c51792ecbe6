import { css, html, type TemplateResult } from 'lit';
import { laterLocaleOf } from '../../src/locales/index.js';
import type { PartModule } from './lazy-part.js';

export interface Progress extends PartModule {
  /** The number of lines received, overlaid on the widget so that nothing moves when it appears and disappears. */
  line(lines: number): TemplateResult;
}

/** It appears after a second: an animation, but one that moves nothing, so reduced motion does not cancel it. */
const styles = css`
  .progress {
    position: sticky;
    bottom: calc(2 * var(--_s));
    z-index: 1;
    display: flex;
    align-items: flex-end;
    justify-content: center;
    height: 0;
    pointer-events: none;
    animation: come 0s 1s both !important;
  }
  .progress > p {
    position: relative;
    overflow: hidden;
    flex: none;
    padding: 6px 16px 8px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    background: var(--_background);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.12);
    color: var(--_soft);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .progress > p::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    height: 3px;
    background: var(--_accent);
    transform-origin: left;
    animation: advance 1.6s ease-in-out infinite;
  }
  @keyframes come {
    from {
      visibility: hidden;
    }
  }
  @keyframes advance {
    from {
      transform: translateX(-60%) scaleX(0.6);
    }
    to {
      transform: translateX(100%) scaleX(0.6);
    }
  }
  @media (forced-colors: active) {
    .progress > p::after {
      background: Highlight;
    }
  }
`;

/** The view of a large file's progress, in one language. */
export async function progressIn(lang: string): Promise<Progress> {
  const words = await laterLocaleOf(lang);
  return {
    styles,
    line: (lines) => {
      const text = words.reading(lines);
      return html`<div class="progress no-print"><p role="progressbar" aria-label=${text}>${text}</p></div>`;
    },
  };
}
