import { describe, expect, test } from 'vitest';
import { check, type Finding } from '../../../src/engine/check.ts';
import { buildPack } from '../../../src/engine/corpus/build.ts';
import { Corpus } from '../../../src/engine/corpus/corpus.ts';
import { address, president } from '../transcripts.ts';

const label = { id: 'test', title: '', version: '1', publisher: '', licence: '' };
const orchard =
  'Our orchards were planted by people who knew they would never taste a single apple from them.';
const okoro = president('ben-okoro', 'Ben Okoro', 'm', '2009-01-20');
const speech = address('okoro-2010', 'ben-okoro', '2010-02-01', [orchard]);
const corpus = Corpus.open([buildPack(label, [speech], [okoro])]);

function only(text: string, date: string): Finding {
  const findings = check({ text, language: 'en', date }, corpus);
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

describe('somebody no installed source knows', () => {
  const orchards =
    '“Our orchards were planted by people who knew they would never taste a single apple from them”';

  test('is another speaker when named in full', () => {
    const finding = only(`Susan Bellweather said: ${orchards}.`, '2014-05-05');
    expect(finding).toMatchObject({ label: 'other-speaker', look: true, attribution: 'other' });
    expect(finding.why).toBe(
      'The record has these words from Ben Okoro, 1 February 2010; the page names Susan Bellweather.',
    );
  });

  test.each([
    ['a name in part', `Bellweather said: ${orchards}.`],
    ['an office or a body', `The Mill Council said: ${orchards}.`],
    ['no given name', `Zorbulon Bellweather said: ${orchards}.`],
    ['a namesake', `Susan Okoro said: ${orchards}.`],
    ['the record’s speaker close by', `Susan Bellweather, quoting Okoro, said: ${orchards}.`],
  ])('is not, for certain: %s', (_, text) => {
    expect(only(text, '2014-05-05')).toMatchObject({ look: false, attribution: 'unresolved' });
  });

  test('may have said it first, when the record is the younger', () => {
    expect(only(`Susan Bellweather said: ${orchards}.`, '2009-05-05').look).toBe(false);
  });
});

test('nobody is another speaker when the page prints the full name of whoever the record names', () => {
  const stones = [
    president('edgar-w-stone', 'Edgar W. Stone', 'm', '2001-01-20'),
    president('edgar-h-w-stone', 'Edgar H. W. Stone', 'm', '1989-01-20'),
  ];
  const lines = [
    'Every ferry that crossed the sound that winter carried somebody home.',
    'No lighthouse keeper ever asked whose ship was out there in the dark.',
  ];
  const transcripts = stones.map(({ id }, i) =>
    address(id, id, i === 0 ? '2002-02-04' : '1990-02-05', [lines[i] ?? '']),
  );
  const both = Corpus.open([buildPack(label, transcripts, stones)]);
  const text = stones.map(({ name }, i) => `President ${name} said: “${lines[i]}”`).join('\n');
  const findings = check({ text, language: 'en' }, both);
  expect(findings.map((finding) => finding.speaker?.name)).toEqual(stones.map((s) => s.name));
  expect(findings.map((finding) => finding.label)).toEqual(['matches', 'matches']);
});
