import { beforeAll, describe, expect, test } from 'vitest';
import { check, type Finding } from '../../src/engine/check.ts';
import { buildPack } from '../../src/engine/corpus/build.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { Article } from '../../src/engine/quotes/quotes.ts';
import { sentencesOf } from '../../src/engine/verdict/why.ts';
import { address, president } from './transcripts.ts';

const people = [
  president('ada-marlow', 'Ada Marlow', 'f', '2001-01-20'),
  president('ben-okoro', 'Ben Okoro', 'm', '2009-01-20'),
  president('cleo-varga', 'Cleo Varga', 'f', '2017-01-20'),
  president('edda-lind', 'Edda Lind', 'f', '2010-01-20'),
];

const HARBOURS =
  'My fellow citizens, the harbours of this republic are open again. If the dikes hold through the winter, we will move every family back before the spring planting begins. We will not ask the villages to pay for the mistakes of the capital.';
const LANTERNS =
  'Tonight the lanterns burn in every window along the estuary road. We counted 1,200 volunteers at the northern pumping station on a single night. My grandmother used to tell us, "Whoever owns the sluice gate owns the harvest of the whole valley." Thank you for everything you carried.';

let corpus: Corpus;

beforeAll(() => {
  const transcripts = [
    address('marlow-2002', 'ada-marlow', '2002-02-04', [HARBOURS, LANTERNS]),
    address('marlow-2003', 'ada-marlow', '2003-02-03', [
      'The railways will reach the salt marshes before this decade is over, whatever the sceptics write. Nobody who saw the flood will forget the silence of that first morning after it.',
    ]),
    address('okoro-2010', 'ben-okoro', '2010-02-01', [
      'Our orchards were planted by people who knew they would never taste a single apple from them. The railways have reached the salt marshes and gone beyond them. But the marsh folk still walk.',
    ]),
    address(
      'okoro-2011-prepared',
      'ben-okoro',
      '2011-02-07',
      [
        'We shall dredge the old canal from the lighthouse down to the granary bridge without raising a single toll.',
      ],
      { edition: 'prepared' },
    ),
    address('okoro-2011', 'ben-okoro', '2011-02-07', [
      'We shall dredge the old canal from the lighthouse down to the customs house without raising a single toll, folks.',
    ]),
    address('press-2012', 'ben-okoro', '2012-06-05', [], {
      title: 'Press meeting at the mill',
      marks: [{ turn: 2, paragraph: 0, at: 0, kind: 'time', text: '83' }],
      edition: 'press report',
      complete: false,
      turns: [
        {
          speaker: 'ben-okoro',
          label: 'Okoro',
          paragraphs: ['The mill will be mended by autumn.'],
        },
        {
          speaker: 'edda-lind',
          label: 'Lind',
          paragraphs: ['Every miller between here and the estuary was asked twice.'],
        },
        {
          speaker: '',
          label: 'MS. MARLOW',
          paragraphs: ['The millstones came down the river on eleven rafts that summer.'],
        },
      ],
    }),
  ];
  const label = { id: 'test', title: 'Test', version: '1', publisher: '', licence: '' };
  corpus = Corpus.open([buildPack(label, transcripts, people)]);
});

const article = (text: string, date?: string): Article => ({
  text,
  language: 'en',
  ...(date ? { date } : {}),
});

function only(text: string, date?: string): Finding {
  const findings = check(article(text, date), corpus);
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

describe('check', () => {
  test('stays quiet about words that agree, and shows where they stand', () => {
    const finding = only(
      'President Marlow said: “Tonight the lanterns burn in every window along the estuary road.”',
      '2002-02-05',
    );
    expect(finding).toMatchObject({
      label: 'matches',
      look: false,
      wording: 'same',
      attribution: 'same',
      coverage: 'covered',
      changes: [],
      also: [],
      speaker: { name: 'Ada Marlow' },
      record: {
        speaker: 'Ada Marlow',
        role: 'President',
        date: '2002-02-04',
        source: 'marlow-2002',
      },
    });
    expect(finding.record?.after).toContain('We counted 1,200 volunteers');
    const { text = '', from = 0, to = 0 } = finding.record ?? {};
    expect(text.slice(from, to)).toBe(
      'Tonight the lanterns burn in every window along the estuary road',
    );
  });

  test('sees one nought too many', () => {
    const finding = only(
      'Marlow said: “We counted 12,000 volunteers at the northern pumping station on a single night.”',
    );
    expect(finding).toMatchObject({ label: 'differs', look: true, wording: 'changed' });
    expect(finding.changes).toMatchObject([
      { kind: 'replaced', quoted: '12,000', record: '1,200' },
    ]);
    expect(finding.why).toBe('The record reads “1,200” where the page prints “12,000”.');
  });

  test('every offset slices back, in the page, the quotation and the record', () => {
    const text =
      'In 2002 Ada Marlow said: “We counted [them:] 12,000 volunteers at the … pumping station on one single night,” and “the harbours of our republic are open again.”';
    const findings = check(article(text), corpus);
    expect(findings.length).toBeGreaterThan(0);
    for (const { quote, speaker, changes, record } of findings) {
      expect(quote.parts.map((part) => text.slice(part.from, part.to)).join(' ')).toBe(quote.text);
      expect(speaker && text.slice(speaker.from, speaker.to)).toBe(speaker?.mention);
      for (const change of changes) {
        expect(quote.text.slice(change.fromA, change.toA)).toBe(change.quoted);
        expect(record?.text.slice(change.fromB, change.toB)).toBe(change.record);
      }
    }
  });

  test('is plain JSON', () => {
    const findings = check(article('Marlow said: “We counted 12,000 volunteers.”'), corpus);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  test('a condition cut away is cut short', () => {
    const finding = only(
      'Marlow said: “We will move every family back before the spring planting begins.”',
    );
    expect(finding).toMatchObject({ label: 'cut', look: true, wording: 'cut' });
    expect(finding.why).toContain('If the dikes hold');
  });

  test('a few words are not, unless the page names the day or the year', () => {
    const text = 'Marlow said: “We will move every family back.”';
    expect(only(text)).toMatchObject({ label: 'matches', look: false });
    expect(only(text, '2002-11-05')).toMatchObject({ label: 'matches', look: false });
    expect(only(text, '2002-02-05')).toMatchObject({ label: 'cut', look: true });
    expect(only(`In her 2002 address, ${text}`)).toMatchObject({ label: 'cut', look: true });
  });

  test('the same scrap inside a paraphrase is not', () => {
    const finding = only(
      'Marlow said the state would “move every family back before the spring planting begins” in any case.',
    );
    expect(finding).toMatchObject({ label: 'matches', look: false });
  });

  test('two passages of one address made one piece are joined', () => {
    const finding = only(
      'Marlow said: “The harbours of this republic are open again. We counted 1,200 volunteers at the northern pumping station on a single night.”',
    );
    expect(finding).toMatchObject({ label: 'joined', look: true });
    expect(finding.why).toContain('in one piece');
  });

  test('so are passages in another order than they were said', () => {
    const finding = only(
      'Marlow said: “We counted 1,200 volunteers at the northern pumping station on a single night. The harbours of this republic are open again.”',
    );
    expect(finding).toMatchObject({ label: 'joined', look: true });
    expect(finding.changes.map((change) => change.kind)).toEqual(['joined']);
    expect(finding.record?.text.indexOf('1,200')).toBeLessThan(
      finding.record?.text.indexOf('harbours') ?? 0,
    );
  });

  test('so are passages of two addresses', () => {
    const finding = only(
      'Marlow said: “The harbours of this republic are open again. Nobody who saw the flood will forget the silence of that first morning after it.”',
    );
    expect(finding).toMatchObject({ label: 'joined', look: true });
    expect(finding.why).toContain('3 February 2003');
  });

  test('a quotation interrupted by “she said” is one piece', () => {
    const finding = only(
      '“Tonight the lanterns burn,” Marlow said, “in every window along the estuary road.”',
    );
    expect(finding).toMatchObject({ label: 'matches', look: false });
  });
});

describe('speakers', () => {
  const orchards =
    '“Our orchards were planted by people who knew they would never taste a single apple from them”';

  test('words of another are said to be another’s', () => {
    const finding = only(`Ada Marlow said: ${orchards}.`);
    expect(finding).toMatchObject({ label: 'other-speaker', look: true, attribution: 'other' });
    expect(finding.why).toContain('Ben Okoro');
    expect(finding.why).toContain('Ada Marlow');
  });

  test('never on the ground of a pronoun, when the record’s speaker is named close by', () => {
    const text = `Ada Marlow came first. Beside her, Ben Okoro kept to his text. ${orchards}, she said.`;
    const [finding] = check(article(text), corpus);
    expect(finding?.label).toBe('matches');
  });

  test('never when nobody can tell who is named', () => {
    const finding = only(`The proverb runs: ${orchards}.`);
    expect(finding).toMatchObject({ label: 'matches', look: false, attribution: 'unresolved' });
  });

  test('never over a label without a name, which is shown', () => {
    const millstones = '“The millstones came down the river on eleven rafts that summer”';
    expect(only(`Ada Marlow said: ${millstones}.`)).toMatchObject({
      label: 'matches',
      attribution: 'unresolved',
      record: { speaker: 'MS. MARLOW', url: 'https://records.example/press-2012#t=83' },
    });
  });

  test('somebody the speaker quotes is not the speaker', () => {
    const finding = only(
      'Ben Okoro said: “Whoever owns the sluice gate owns the harvest of the whole valley.”',
    );
    expect(finding).toMatchObject({ look: false, attribution: 'quoting' });
    expect(finding.why).toContain('Ada Marlow is quoting somebody');
  });

  test('the edition that agrees is named', () => {
    const finding = only(
      'Okoro said: “We shall dredge the old canal from the lighthouse down to the granary bridge without raising a single toll.”',
    );
    expect(finding).toMatchObject({ label: 'matches', record: { edition: 'prepared' } });
    expect(finding.why).toBe(
      'The words agree with the text prepared in advance, but not with the text as delivered.',
    );
  });

  test('another year than the page says is told', () => {
    const finding = only(
      'In her 2003 address, Marlow said: “Tonight the lanterns burn in every window along the estuary road.”',
    );
    expect(finding).toMatchObject({ label: 'matches', look: false });
    expect(finding.why).toBe(
      'The record with these words is dated 4 February 2002; the page speaks of 2003.',
    );
  });
});

test('a next sentence that turns the sense is told, no more', () => {
  const text = '“The railways have reached the salt marshes and gone beyond them,” Ben Okoro said.';
  const [finding] = check(article(text), corpus);
  expect(finding).toMatchObject({ label: 'matches', look: false });
  expect(finding?.why).toContain('next sentence begins “But …”');
});

describe('what is not there', () => {
  const invented =
    '“No windmill on the eastern ridge shall ever again be sold to a foreign miller.”';

  test('is not found when the sources cover speaker and time', () => {
    const finding = only(`In her 2002 address Ada Marlow said: ${invented}`, '2002-02-06');
    expect(finding).toMatchObject({
      label: 'not-found',
      look: false,
      coverage: 'covered',
      record: null,
    });
    expect(finding.why).toContain('Ada Marlow');
  });

  test('is not found in part when the speaker is heard only in somebody else’s source', () => {
    const finding = only(`Edda Lind said: ${invented}`, '2012-06-06');
    expect(finding).toMatchObject({ label: 'not-found', look: false, coverage: 'partial' });
    expect(finding.why).toBe(
      'No passage comes close in the one source searched for Edda Lind, which does not hold all that was said: Press meeting at the mill, 5 June 2012.',
    );
    expect(only(`Edda Lind said: ${invented}`, '2024-06-06').label).toBe('not-checkable');
  });

  test('is not checkable when they are of another time', () => {
    const finding = only(`Ada Marlow told a rally: ${invented}`, '2024-06-01');
    expect(finding).toMatchObject({ label: 'not-checkable', coverage: 'other time' });
    expect(finding.why).toContain('2002');
  });

  test('is not checkable for a speaker without sources, or without a name', () => {
    expect(only(`Cleo Varga said: ${invented}`)).toMatchObject({
      label: 'not-checkable',
      coverage: 'none',
      why: 'No installed source covers Cleo Varga.',
    });
    expect(only(`Dora Winter said: ${invented}`).label).toBe('not-checkable');
  });

  test('is not checkable when it is short, though it stands there', () => {
    expect(only('Okoro spoke of “the whole valley” again.').label).toBe('not-checkable');
    expect(only('Dora Winter said “the lanterns burn in every window” again.').label).toBe(
      'not-checkable',
    );
  });

  test('is not checkable when the page is in another language than the sources', () => {
    const text =
      'In ihrer Rede von 2002 sagte Ada Marlow: „Keine Windmühle am Hang wird je verkauft werden.“';
    const [finding] = check({ text, language: 'de', date: '2002-02-05' }, corpus);
    expect(finding?.label).toBe('not-checkable');
    expect(finding?.why).toContain('another language');
  });

  test('is not said to be false, fake or a lie', () => {
    const { why } = only(`In her 2002 address Ada Marlow said: ${invented}`);
    expect(why).not.toMatch(/false|fake|\blie/i);
  });
});

test('another language changes only the sentence', () => {
  const text = 'Marlow said: “Tonight the lanterns burn in every window along the estuary road.”';
  const [finding] = check(article(text), corpus, { sentences: sentencesOf('de') });
  expect(finding).toMatchObject({
    label: 'matches',
    why: 'In der Quelle stehen dieselben Worte.',
  });
});

test('the strict profile looks at what the other lets pass', () => {
  const text =
    'Marlow said: “We counted 1,200 volunteers at northern pumping station on a single night.”';
  const strict = check(article(text), corpus, { profile: 'strict-wire' })[0];
  const house = check(article(text), corpus)[0];
  expect([house?.label, house?.look]).toEqual(['differs', false]);
  expect([strict?.label, strict?.look]).toEqual(['differs', true]);
});
