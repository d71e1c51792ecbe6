import { describe, expect, it } from 'vitest';
import { readXml } from '../../src/parsers/xml.js';

async function told(xml: string) {
  const events: string[] = [];
  const whole = await readXml(xml, {
    open: (element) => events.push(`<${element.name} ${element.attribute('a') ?? ''}`.trim()),
    text: (text) => events.push(text),
    close: (name) => events.push(`/${name}`),
  });
  return { whole, events };
}

describe('readXml', () => {
  it.each([
    ['elements and their attributes', '<x:r a="1"><b a=\'2\'/></x:r>', ['<x:r 1', '<b 2', '/b', '/x:r']],
    ['text and its entities', '<r>&lt;b&gt; &amp;nbsp; &#233;&#xe9;&#128512;</r>', ['<r', '<b> &nbsp; éé😀', '/r']],
    ['an attribute with entities', '<r a="1 &amp; 2"/>', ['<r 1 & 2', '/r']],
    ['text that is not to be decoded', '<r><![CDATA[<b>&amp;</b>]]></r>', ['<r', '<b>&amp;</b>', '/r']],
    ['nothing of what is not data', '<?xml version="1.0"?><!-- <no> --><r/>', ['<r', '/r']],
  ])('tells %s', async (_, xml, events) => {
    expect(await told(xml)).toEqual({ whole: true, events });
  });

  it('expands no entity of the document’s own, nor fetches any', async () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><r>&a;&b;</r>';
    const { events } = await told(bomb);
    expect(events.join('')).not.toContain('aaaa&');
    expect(events.join('')).not.toContain('root:');
  });

  it('stops where elements are within each other without end', async () => {
    let opened = 0;
    const whole = await readXml('<a>'.repeat(1_000_000), { open: () => (opened += 1) });
    expect(whole).toBe(false);
    expect(opened).toBeGreaterThan(9_999);
    expect(opened).toBeLessThan(50_000);
  });

  it('reads any number of elements that are beside each other', async () => {
    let closed = 0;
    expect(await readXml(`<r>${'<a/><b></b>'.repeat(20_000)}</r>`, { close: () => (closed += 1) })).toBe(true);
    expect(closed).toBe(40_001);
  });

  it('leaves out what no character has as its number', async () => {
    expect((await told('<r>a&#x110000;b</r>')).events).toContain('ab');
  });

  it('does not take what objects have for attributes', async () => {
    const found: unknown[] = [];
    await readXml('<r/>', { open: (element) => found.push(element.attribute('constructor')) });
    expect(found).toEqual([undefined]);
  });

  it.each(['<r><a>text', '<r><a>text</r>', '<r><a>text</a', ''])(
    'tells what comes before the break in %j',
    async (xml) => {
      const { whole, events } = await told(xml);
      expect(whole).toBe(false);
      expect(events.slice(0, 2)).toEqual(xml ? ['<r', '<a'] : []);
    },
  );

  it('reads elements that are parted between two pieces', async () => {
    const xml = `<r>${'<item a="x">été</item>'.repeat(10_000)}</r>`;
    const { whole, events } = await told(xml);
    expect(whole).toBe(true);
    expect(events.filter((event) => event === '<item x')).toHaveLength(10_000);
    expect(events.filter((event) => event.length > 'été'.length && event.includes('é'))).toEqual([]);
  });
});
