import { css } from 'lit';

/**
 * The look that all widgets share. It is built from the page's own text colour and background (`--_page-text`, `--_page` and
 * `--_muted`, set by `PageTheme`), so that it suits any site, and overridden through the public `--scdl-*` properties.
 * Narrow first: container queries add what a wide column allows.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* A size container has no width of its own: where the page makes it as wide as its content (a row, a table's cell, a
     float), it asks for what a long text would take. */
  :host::before {
    content: '. . .';
    display: block;
    visibility: hidden;
    font: 0/0 a;
    white-space: normal;
    word-spacing: 600px;
  }
  .root {
    --_background: var(--scdl-background, var(--_page, #0000));
    --_accent: var(--scdl-accent, #0f6a63);
    --_text: var(--scdl-text, var(--_page-text, currentcolor));
    --_danger: #a3262a;
    --_warn: #7a4b00;
    --_soft: var(--scdl-muted, var(--_muted, currentcolor));
    --_line: var(--scdl-border, color-mix(in srgb, var(--_text) 18%, var(--_background)));
    --_control: color-mix(in srgb, var(--_text) 55%, var(--_background));
    --_surface: var(--scdl-surface, color-mix(in srgb, var(--_text) 4.5%, var(--_background)));
    --_tint: color-mix(in srgb, var(--_accent) 12%, var(--_background));
    --_danger-tint: color-mix(in srgb, var(--_danger) 10%, var(--_background));
    --_warn-tint: color-mix(in srgb, var(--_warn) 12%, var(--_background));
    --_radius: var(--scdl-radius, 12px);
    --_small: min(var(--_radius), 10px);
    --_s: var(--scdl-space, 8px);
    container-type: inline-size;
    color: var(--scdl-text, inherit);
    background: var(--scdl-background, none);
    font-size: max(1em, 15px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    font-family: var(--scdl-font, inherit);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    overflow-wrap: break-word;
  }
  .dark {
    --_accent: var(--scdl-accent, #6fd0c5);
    --_danger: #ff9a94;
    --_warn: #ffcf7d;
    color-scheme: dark;
  }
  .light {
    color-scheme: light;
  }
  .themed {
    --_text: var(--scdl-text, #1c2528);
    --_background: var(--scdl-background, #fff);
    --_soft: var(--scdl-muted, #5a676b);
    color: var(--_text);
    background: var(--_background);
    padding: calc(2 * var(--_s));
    border-radius: var(--_radius);
  }
  .themed.dark {
    --_text: var(--scdl-text, #e9efef);
    --_background: var(--scdl-background, #12191b);
    --_soft: var(--scdl-muted, #a5b3b5);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-weight: 650;
    line-height: 1.3;
  }
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button {
    cursor: pointer;
  }
  a,
  .link {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .heading {
    font-size: 1.75em;
    line-height: 1.2;
    letter-spacing: -0.01em;
    margin-bottom: calc(2 * var(--_s));
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .link {
    background: none;
    border: 0;
    padding: 0;
    min-height: 24px;
    text-align: start;
    text-decoration: underline;
  }
  .button {
    min-height: 44px;
    padding: 0.4em 1.1em;
    border: 1px solid var(--_control);
    border-radius: var(--_small);
    background: var(--_background);
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s);
  }
  .button:hover {
    background: var(--_surface);
  }
  .tag {
    font-size: 0.81em;
    border-radius: 6px;
    padding: 1px 8px;
    background: var(--_surface);
    color: var(--_soft);
  }
  .tag.good {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .notice {
    display: flex;
    gap: 10px;
    background: var(--_warn-tint);
    color: var(--_warn);
    border-radius: var(--_small);
    padding: 10px 14px;
    margin-bottom: calc(2 * var(--_s));
  }
  .blank {
    display: grid;
    justify-items: center;
    gap: var(--_s);
    padding: calc(5 * var(--_s)) calc(2 * var(--_s));
    text-align: center;
    color: var(--_soft);
  }
  .blank > .icon {
    width: 40px;
    height: 40px;
    color: var(--_accent);
  }
  .blank b {
    display: block;
    color: var(--_text);
    font-size: 1.06em;
  }
  .blank .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s) calc(2 * var(--_s));
    /* The page may give its link margins of its own. */
    align-items: baseline;
    justify-content: center;
  }
  .skeleton {
    padding: calc(2 * var(--_s)) 0;
    border-bottom: 1px solid var(--_line);
  }
  .skeleton i {
    display: block;
    height: 14px;
    margin: 10px 0;
    border-radius: 6px;
    background: var(--_line);
    animation: breathe 1.6s infinite alternate;
  }
  .skeleton i:first-child {
    width: 34%;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 4px calc(2 * var(--_s));
    margin-top: calc(3 * var(--_s));
    border-top: 1px solid var(--_line);
    padding-top: calc(1.5 * var(--_s));
    color: var(--_soft);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .footer a {
    color: inherit;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    .tag,
    .notice {
      border: 1px solid;
    }
    .skeleton i {
      background: GrayText;
    }
  }
  /* Paper is read from nearer than a screen, and costs. */
  @media print {
    .root {
      --_s: 5px;
      font-size: 9.5pt;
    }
    .no-print {
      display: none !important;
    }
  }
`;
