import { css } from 'lit';

export const menuStyles = css`
  .bar {
    display: grid;
    gap: calc(1.5 * var(--_s));
    background: var(--_surface);
    border-radius: var(--_radius);
    padding: calc(1.5 * var(--_s));
    margin-bottom: calc(2 * var(--_s));
  }
  .week {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: var(--_s);
    align-items: center;
  }
  .week-title {
    font-size: 1.12em;
    text-align: center;
    text-wrap: balance;
  }
  .step {
    padding: 0;
    width: 44px;
  }
  .step[aria-disabled='true'] {
    color: var(--_soft);
    border-color: var(--_line);
    background: none;
    cursor: default;
  }
  .step[aria-disabled='true'] .icon {
    opacity: 0.5;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  .choices:empty,
  .on-paper {
    display: none;
  }
  .choices > * {
    flex: 1 1 11em;
  }
  .menu select {
    width: 100%;
    height: max(44px, 2em);
    padding: 0 calc(1.5 * var(--_s));
    border: 1px solid var(--_control);
    border-radius: var(--_small);
    background: var(--_background);
    color: var(--_text);
    text-overflow: ellipsis;
  }
  .menu .chosen {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .days {
    display: grid;
    gap: calc(1.5 * var(--_s));
  }
  .day {
    display: flex;
    flex-direction: column;
    gap: var(--_s);
    min-width: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: calc(1.5 * var(--_s)) calc(2 * var(--_s)) calc(2 * var(--_s));
    overflow-wrap: anywhere;
  }
  .today {
    border-color: var(--_accent);
    box-shadow: inset 0 4px var(--_accent);
  }
  .off {
    background: var(--_surface);
  }
  .item-title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 2px var(--_s);
    font-size: 1.12em;
  }
  .item-title small {
    color: var(--_soft);
    font-weight: 400;
    font-size: 0.85em;
  }
  .badge {
    font-size: 0.74em;
    font-weight: 600;
    color: var(--_accent);
    background: var(--_tint);
    border-radius: 999px;
    padding: 2px 10px;
  }
  .meal + .meal {
    border-top: 1px solid var(--_line);
    margin-top: var(--_s);
    padding-top: calc(1.5 * var(--_s));
  }
  .meal-title {
    font-size: 1em;
    margin-bottom: var(--_s);
  }
  .none {
    color: var(--_soft);
  }
  .note {
    color: var(--_soft);
    font-size: 0.9em;
    margin-bottom: var(--_s);
  }
  dl,
  dd {
    margin: 0;
  }
  dl {
    display: grid;
    gap: calc(1.25 * var(--_s));
  }
  dt {
    color: var(--_soft);
    font-size: 0.81em;
    line-height: 1.4;
  }
  dd {
    line-height: 1.35;
  }
  dd + dd {
    margin-top: 4px;
  }
  dd i {
    color: var(--_soft);
  }
  .main .dish {
    font-weight: 650;
  }
  .snack {
    border-top: 1px dashed var(--_line);
    padding-top: calc(1.25 * var(--_s));
  }
  .labels {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-top: 4px;
  }
  .tag {
    line-height: 1.5;
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .tag .icon {
    width: 1em;
    height: 1em;
    margin-right: 3px;
    vertical-align: -0.12em;
  }
  .label-rouge {
    background: var(--_danger-tint);
    color: var(--_danger);
    font-weight: 600;
  }
  .good,
  .label-rouge {
    box-shadow: none;
  }
  .allergens {
    display: block;
    margin-top: 2px;
    color: var(--_soft);
    font-size: 0.81em;
  }
  .watched {
    background: var(--_warn-tint);
    border-radius: 8px;
    margin-inline: -8px;
    padding: 4px 8px;
  }
  .watched .allergens {
    color: var(--_warn);
    font-weight: 650;
  }
  @container (min-width: 35em) {
    .week {
      grid-template-columns: auto auto auto 1fr;
    }
    .week-title {
      font-size: 1.25em;
      order: 3;
      padding-left: var(--_s);
      text-align: start;
    }
    .choices > * {
      flex: 0 1 auto;
    }
    .days {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    }
    .item-title small {
      display: block;
    }
  }
  @container (min-width: 54em) {
    .bar {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
  }
  @container (min-width: 47em) {
    .day {
      padding-inline: calc(1.5 * var(--_s));
    }
    .days {
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
  }
  @media (forced-colors: active) {
    .today {
      border-width: 3px;
    }
    .watched {
      outline: 2px solid;
    }
  }
  @media print {
    .bar,
    .on-paper,
    .week,
    .days,
    .item-title,
    .item-title small {
      display: block;
    }
    .bar {
      padding: 0;
      background: none;
      margin-bottom: 8px;
    }
    .week-title {
      padding: 0;
      text-align: start;
    }
    .day {
      display: grid;
      grid-template-columns: 9em 1fr;
      gap: 0 12px;
      border: 0;
      border-top: 1px solid;
      border-radius: 0;
      box-shadow: none;
      padding: 7px 0;
      background: none;
      break-inside: avoid;
      font-size: 0.88em;
    }
    .item-title {
      grid-row: 1 / span 9;
    }
    .badge {
      display: none;
    }
    .meal,
    dd {
      grid-column: 2;
    }
    dl {
      gap: 1px;
    }
    .course {
      display: grid;
      grid-template-columns: 8em 1fr;
    }
    dd + dd {
      margin-top: 0;
    }
    .labels,
    .allergens {
      display: inline;
      margin: 0 0 0 6px;
    }
    .tag {
      margin-right: 4px;
    }
    .snack {
      border: 0;
      padding: 0;
    }
  }
`;
