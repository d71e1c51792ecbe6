import { describe, expect, it } from 'vitest';
import { clippingOf } from '../../src/exports/table-html.js';

describe('clippingOf', () => {
  it('gives cells parted by tabs, and a table', () => {
    expect(clippingOf(['Nom', 'Montant'], [['École', '12 €']])).toEqual({
      text: 'Nom\tMontant\nÉcole\t12 €\n',
      html: '<table><thead><tr><th>Nom</th><th>Montant</th></tr></thead><tbody><tr><td>École</td><td>12 €</td></tr></tbody></table>',
    });
  });

  it('keeps a row on its line, and the lines of a cell in the table', () => {
    const { text, html } = clippingOf(['a', 'b'], [['un\r\ndeux\ttrois', 'x']]);
    expect(text).toBe('a\tb\nun deux trois\tx\n');
    expect(html).toContain('<td>un<br>deux\ttrois</td>');
  });

  it('takes markup for text', () => {
    const { html } = clippingOf(['<b>'], [['<img src=x onerror="alert(1)">&amp;']]);
    expect(html).toContain('<th>&lt;b&gt;</th>');
    expect(html).toContain('<td>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;</td>');
  });

  it('lets no spreadsheet run what is pasted', () => {
    const { text, html } = clippingOf(['a'], [['=HYPERLINK("x")'], ['-3']]);
    expect(text).toBe('a\n\'=HYPERLINK("x")\n-3\n');
    expect(html).toContain("<td>'=HYPERLINK(&quot;x&quot;)</td>");
  });
});
