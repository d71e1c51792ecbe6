import { css } from 'lit';

/** A table on paper. */
export const printStyles = css`
  @media print {
    .wrap.wide {
      overflow: visible;
      max-height: none;
    }
    thead th,
    tbody th {
      position: static !important;
    }
    /* Every sheet begins with the headers, but browsers leave out the buttons within. */
    .sort {
      display: contents;
    }
    /* A sheet does not scroll: every column is on it. */
    table {
      font-size: 0.9em;
    }
    thead th,
    tbody th,
    td {
      padding: 5px 7px;
    }
    tbody th,
    td.text {
      min-width: 6em;
    }
    td.long {
      min-width: 14em;
    }
    tbody tr {
      break-inside: avoid;
    }
    .sort .icon,
    .rank,
    .opener,
    .corner {
      display: none !important;
    }
    .clamp {
      display: block;
    }
  }
`;
