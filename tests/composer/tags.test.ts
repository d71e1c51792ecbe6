import { describe, expect, it } from 'vitest';
import { ways, type Wanted } from '../../widgets/composer/tags.js';

const library = 'https://ville.example/scdl/';
const src = 'https://office.example/agenda.csv?a=1&b=2';

const agenda: Wanted = {
  widget: 'agenda',
  library,
  attributes: { src, heading: 'Dits « "vrais" »', 'no-ongoing': '' },
};

describe('what a webmaster pastes', () => {
  it('is the script and a tag around a link, with quotes and ampersands as HTML wants them', () => {
    expect(ways.tag(agenda)).toBe(`<script type="module" src="https://ville.example/scdl/scdl-widgets.js"></script>

<scdl-agenda src="https://office.example/agenda.csv?a=1&amp;b=2" heading="Dits « &quot;vrais&quot; »" no-ongoing>
  <a href="https://office.example/agenda.csv?a=1&amp;b=2">Voir les données</a>
</scdl-agenda>`);
  });

  it('is one script with each attribute under data-, where tags are refused', () => {
    expect(ways.script({ ...agenda, attributes: { src: 'https://a.example/x.csv', 'no-ongoing': '' } })).toBe(
      '<script async src="https://ville.example/scdl/scdl-widgets.classic.js" data-widget="agenda" data-src="https://a.example/x.csv" data-no-ongoing></script>',
    );
  });

  it('is a link to the data, which keeps several addresses beside', () => {
    const wanted = { ...agenda, attributes: { src: 'https://a.example/x.csv', commune: 'Redon' } };
    expect(ways.link(wanted)).toBe(
      '<a data-scdl="agenda" data-commune="Redon" href="https://a.example/x.csv">Voir les données</a>',
    );
    expect(ways.link({ ...wanted, attributes: { src: 'https://a.example/x.csv https://b.example/y' } })).toBe(
      '<a data-scdl="agenda" data-src="https://a.example/x.csv https://b.example/y" href="https://a.example/x.csv">Voir les données</a>',
    );
  });

  it('leads nowhere but to the web, whoever wrote the address', () => {
    const wanted = { ...agenda, attributes: { src: 'javascript:alert(1)' } };
    expect(ways.tag(wanted)).toContain('<scdl-agenda src="javascript:alert(1)"></scdl-agenda>');
    expect(ways.link(wanted)).toContain('data-src="javascript:alert(1)" href="#"');
  });

  it('is a frame that has a name, and whose address says all', () => {
    const [, written = ''] = /src="([^"]*)"/.exec(ways.frame(agenda)) ?? [];
    const address = new URL(written.replaceAll('&amp;', '&'));
    expect(address.href).toMatch(/^https:\/\/ville\.example\/scdl\/embed\.html\?/);
    expect(Object.fromEntries(address.searchParams)).toEqual({ widget: 'agenda', ...agenda.attributes });
    expect(ways.frame(agenda)).toContain('title="Dits « &quot;vrais&quot; »"');
    expect(ways.frame({ ...agenda, attributes: { src } })).toContain('title="Agenda"');
  });
});
