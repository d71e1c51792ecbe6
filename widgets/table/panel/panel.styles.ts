import { css } from 'lit';

export const panelStyles = css`
  .panel fieldset {
    display: grid;
    gap: calc(1.5 * var(--_s));
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .panel fieldset + fieldset {
    margin-top: calc(2 * var(--_s));
  }
  .panel legend {
    padding: 0 0 var(--_s);
    font-weight: 650;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
    max-height: 290px;
    overflow-y: auto;
    margin: -4px;
    padding: 4px;
    scrollbar-width: thin;
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    max-width: 100%;
    min-height: 38px;
    padding: 4px 14px 4px 10px;
    border: 1px solid var(--_control);
    border-radius: var(--_small);
    background: var(--_background);
    cursor: pointer;
    line-height: 1.3;
  }
  .option:hover {
    border-color: var(--_accent);
  }
  .option:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .option input {
    flex: none;
    width: 18px;
    height: 18px;
    accent-color: var(--_accent);
    outline: 0;
  }
  .option span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .option small {
    color: var(--_soft);
    font-size: 0.81em;
    font-variant-numeric: tabular-nums;
  }
  .off {
    color: var(--_soft);
    border-style: dashed;
  }
  .option.chosen {
    background: var(--_tint);
    border-color: var(--_accent);
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s) calc(2 * var(--_s));
  }
  .panel .side {
    display: grid;
    grid-template-columns: minmax(1.6em, auto) 1fr;
    white-space: nowrap;
    align-items: center;
    gap: var(--_s);
  }
  .side input,
  .side select,
  .seek input {
    width: 100%;
    height: max(44px, 2em);
    padding: 0 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_small);
    background: var(--_background);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr));
    gap: var(--_s);
    max-height: 360px;
    overflow-y: auto;
    margin: -4px;
    padding: 4px;
  }
  .columns li {
    display: flex;
    gap: 4px;
  }
  .columns .option {
    flex: 1;
    min-width: 0;
  }
  .mover {
    width: 36px;
    flex: none;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_small);
    background: var(--_background);
  }
  button.option {
    justify-content: space-between;
    text-align: start;
  }
  .mover.up .icon {
    rotate: 180deg;
  }
  .mover[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .panel .link {
    justify-self: start;
  }
`;
