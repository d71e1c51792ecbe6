import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/values/html.js';

describe('plainText', () => {
  it.each([
    ['parts paragraphs by one blank line', '<p>Un</p>\n\n\n<p>Deux</p>', 'Un\n\nDeux'],
    ['breaks lines at <br>', 'Un<br>Deux<BR/>Trois<br />Quatre', 'Un\nDeux\nTrois\nQuatre'],
    ['takes line breaks of the markup as spaces', '<p>Une\n   phrase</p>', 'Une phrase'],
    ['keeps line breaks of plain text', 'Un\nDeux\n\n\n\nTrois', 'Un\nDeux\n\nTrois'],
    ['keeps line breaks around inline tags', 'Un\n<b>Deux</b>', 'Un\nDeux'],
    ['puts a bullet before list items', 'Avec :<ul><li>A</li><li><p>B</p></li></ul>Fin', 'Avec :\n\n• A\n• B\n\nFin'],
    ['parts the cells of a table', '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>', 'A B\nC'],
    ['drops paragraphs that hold only a space', '<p>A</p><p>&nbsp;</p><p>B</p>', 'A\n\nB'],
    ['drops scripts and styles with what they hold', 'a<script>alert("<p>x</p>")</script><style>p{}</style>b', 'ab'],
    ['drops a script that never ends', 'avant<script>alert(1)', 'avant'],
    ['keeps what follows an image without end', '<svg onload=alert(1)>Quai', 'Quai'],
    ['drops comments', 'a<!-- <b>x</b> -->b', 'ab'],
    ['drops a comment that never ends', 'a<!-- x', 'a'],
    ['drops a tag that was cut', 'Voir <a href="https://ville.fr', 'Voir'],
    ['drops tags with attributes', '<img src=x onerror="alert(1)">Fête', 'Fête'],
    ['drops the tags of a word processor', '<o:p>Fête</o:p><!DOCTYPE html>', 'Fête'],
    [
      'drops the codes of page builders',
      '[vc_row css=".vc_1{margin:0}"][vc_column]<b>Bal</b>[/vc_column][/vc_row][et_pb_text]Buvette [gratuit][/et_pb_text]',
      'Bal\n\nBuvette [gratuit]',
    ],
    ['keeps a lower-than sign', '3 < 5 et <3', '3 < 5 et <3'],
    [
      'keeps addresses between angle brackets',
      'Marie <marie@ville.fr> <https://ville.fr>',
      'Marie <marie@ville.fr> <https://ville.fr>',
    ],
    ['reads markup that was encoded', '&lt;p&gt;Fête &amp;amp; bal&lt;/p&gt;', 'Fête & bal'],
    ['keeps an encoded lower-than sign', '<p>3 &lt; 5</p>', '3 < 5'],
    ['drops Markdown emphasis', 'Un **grand** bal', 'Un grand bal'],
    ['drops lighter emphasis', 'La *belle* _danser page à la main_ (__fin__)', 'La belle danser page à la main (fin)'],
    ['keeps the marks of notes', 'Tarifs* : 5 € (*sur place), 2 * 3 * 4', 'Tarifs* : 5 € (*sur place), 2 * 3 * 4'],
    ['keeps underlines', 'a_b@ville.fr, https://x.fr/_a_/b_c_, ____', 'a_b@ville.fr, https://x.fr/_a_/b_c_, ____'],
    ['keeps lone asterisks', '** Tous les dimanches', '** Tous les dimanches'],
    ['drops the marks of Markdown headings', '# Programme\n## Samedi\nn°#3', 'Programme\nSamedi\nn°#3'],
    ['keeps the words of Markdown links', 'Voir [la page](https://ville.fr/a_b).', 'Voir la page.'],
    ['drops Markdown images', 'Un bal.\n![Affiche](https://ville.fr/a.jpg)', 'Un bal.'],
    ['does not touch brackets that are no link', 'Bal [complet](sur place)', 'Bal [complet](sur place)'],
    ['makes nothing of nothing', '<p> </p>', ''],
  ])('%s', (_name, html, expected) => {
    expect(plainText(html)).toBe(expected);
  });

  it.each([
    ['&eacute;&Egrave;&ccedil;&ntilde;&Aring;&uuml;', 'éÈçñÅü'],
    ['&amp;eacute;', 'é'],
    ['R&amp;D', 'R&D'],
    ['&rsquo;&laquo;&raquo;&hellip;&ndash;&mdash;&euro;&bull;&trade;', '’«»…–—€•™'],
    ['&oelig;&OElig;&aelig;', 'œŒæ'],
    ['&#233;&#xE9;&#x1F389;', 'éé🎉'],
    ['l&#146;&#156;uvre', 'l’œuvre'],
    ['a&#1114112;b&#x110000;c', 'abc'],
    ['a&nbsp;:&nbsp;b', 'a\u00a0:\u00a0b'],
    ['&bogus; &copy=1 AT&T &#9999999; &;', '&bogus; &copy=1 AT&T  &;'.replace('  ', ' ')],
    ['&constructor; &__proto__;', '&constructor; &__proto__;'],
  ])('decodes %s', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it.each([
    '<',
    '<a ',
    '<a',
    '<!--',
    '<!--<',
    '<script>',
    '</script',
    '&amp;',
    '&',
    '**',
    ' *a',
    ' _a _',
    '[',
    '[a](http:',
    ' \n',
    '• ',
    '#',
  ])('reads 200 kB of %j without delay', (piece) => {
    expect(plainText(piece.repeat(200_000 / piece.length)).length).toBeLessThanOrEqual(200_000);
  });
});
