import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/values/markdown.js';

describe('markdownText', () => {
  it.each([
    ['Les **délibérations** du _conseil_', 'Les délibérations du _conseil_'],
    ['# Titre\n\nUn paragraphe.\n\n\n\nUn autre.', 'Titre\n\nUn paragraphe.\n\nUn autre.'],
    ['[le site](https://ville.example/a_b) et ![logo](x.png)', 'le site et'],
    ['* un\n* deux', '• un\n• deux'],
    ['<p>Déjà du <b>HTML</b></p>', 'Déjà du HTML'],
    ['prix \\* 2', 'prix * 2'],
    ['---\nfin', 'fin'],
    [undefined, ''],
  ])('%j is %j', (text, plain) => {
    expect(markdownText(text)).toBe(plain);
  });

  it.each(['[', '![', '<', '**', '# ', '> '])('reads megabytes of « %s » before the time limit of a test', (piece) => {
    expect(() => markdownText(piece.repeat(500_000))).not.toThrow();
  });
});
