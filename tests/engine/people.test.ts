import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Person, resolvePerson } from '../../src/engine/people.ts';

const people = JSON.parse(readFileSync('assets/people.json', 'utf8')) as readonly Person[];

/** name | date | id: one reading a line; "-" is no date or nobody. */
const readings = `
George W. Bush                    | -          | george-w-bush
George Walker Bush                | -          | george-w-bush
George H.W. Bush                  | -          | george-h-w-bush
George Herbert Walker Bush        | -          | george-h-w-bush
George HW Bush                    | -          | george-h-w-bush
George Bush Sr.                   | -          | george-h-w-bush
George Bush                       | -          | -
George Bush                       | 1990-05-01 | george-h-w-bush
George Bush                       | 2003-05-01 | george-w-bush
Bush                              | -          | -
Bush                              | 1991-02-01 | george-h-w-bush
Bush                              | 2003-01-29 | george-w-bush
Bush                              | 2016-05-01 | -
Mr. Bush's                        | 2003-01-29 | george-w-bush
Mrs. Bush                         | 2003-01-29 | -
Jeb Bush                          | 2003-01-29 | -
Gov. Bush                         | 1999-06-01 | george-w-bush
Governor Bush                     | -          | george-w-bush
Vice President Bush               | -          | george-h-w-bush
Secretary Bush                    | 2003-01-29 | -
President Bush                    | 2003-01-29 | george-w-bush
President Bush                    | -          | -
former President Bush             | 1995-06-01 | george-h-w-bush
former President Bush             | 2010-06-01 | -
the president                     | 2003-01-29 | george-w-bush
the President                     | 1863-11-19 | abraham-lincoln
The president                     | 2021-01-20 | joseph-r-biden-jr
the president                     | -          | -
U.S. President                    | 2012-01-01 | barack-obama
the US president                  | 2012-01-01 | barack-obama
the American president            | 2012-01-01 | barack-obama
the French president              | 2012-01-01 | -
the South Korean president        | 2024-10-31 | -
President of the United States    | 2012-01-01 | barack-obama
the vice president                | 2012-01-01 | joseph-r-biden-jr
Vice President Biden              | -          | joseph-r-biden-jr
the 46th president                | -          | joseph-r-biden-jr
the 46th U.S. president           | -          | joseph-r-biden-jr
the 45th president of the United States | -    | donald-j-trump
the 47th president                | -          | donald-j-trump
President-elect Obama             | 2008-12-01 | barack-obama
President-elect Barack Obama      | -          | barack-obama
the president-elect               | 2008-12-01 | barack-obama
the president-elect               | 2020-12-01 | joseph-r-biden-jr
the president-elect               | 2010-12-01 | -
then-Senator Obama                | 2014-01-01 | barack-obama
Mr. Obama                         | 2014-01-01 | barack-obama
Michelle Obama                    | 2014-01-01 | -
Ms. Harris                        | 2023-01-01 | kamala-harris
Mr. Harris                        | 2023-01-01 | -
Barack Hussein Obama              | -          | barack-obama
Bill Clinton                      | -          | william-j-clinton
William Jefferson Clinton         | -          | william-j-clinton
Hillary Clinton                   | 2014-01-01 | -
Joe Biden                         | -          | joseph-r-biden-jr
Joseph R. Biden, Jr.              | -          | joseph-r-biden-jr
Donald Trump                      | 2016-06-01 | donald-j-trump
Donald Trump Jr.                  | 2017-06-01 | -
FDR                               | -          | franklin-d-roosevelt
Franklin Delano Roosevelt         | -          | franklin-d-roosevelt
Roosevelt                         | 1905-01-01 | theodore-roosevelt
Roosevelt                         | 1936-01-01 | franklin-d-roosevelt
John Adams                        | -          | john-adams
John Quincy Adams                 | -          | john-quincy-adams
Adams                             | 1826-06-01 | john-quincy-adams
President Kennedy                 | 2016-01-01 | john-f-kennedy
Kennedy                           | 1962-01-01 | john-f-kennedy
Kennedy                           | 2024-01-01 | -
Sen. John Kennedy                 | 2024-01-01 | -
Carter                            | 2016-01-01 | -
Jimmy Carter                      | 2016-01-01 | jimmy-carter
Johnson                           | 1866-01-01 | andrew-johnson
Johnson                           | 1966-01-01 | lyndon-b-johnson
Gen. Grant                        | 1864-06-01 | ulysses-s-grant
a grant                           | 1870-06-01 | -
Secretary Blinken                 | 2024-10-31 | antony-blinken
US Secretary of State Antony Blinken | 2024-10-31 | antony-blinken
the secretary of state            | 2024-10-31 | antony-blinken
Secretary of State Austin         | 2024-10-31 | -
the secretary                     | 2024-10-31 | -
Defence Secretary Lloyd Austin    | 2024-11-01 | lloyd-austin
the defense secretary             | 2024-11-01 | lloyd-austin
the Pentagon                      | 2024-11-01 | -
Austin                            | 2024-11-01 | lloyd-austin
Kim                               | 2024-11-01 | kim-yong-hyun
Kim                               | 2015-11-01 | -
Kim                               | 2031-11-01 | -
Reagan                            | 2016-01-01 | ronald-reagan
the governor                      | 1999-06-01 | -
the senator                       | 2006-06-01 | -
the general                       | 2014-06-01 | -
the foreign minister              | 2024-11-01 | -
the Illinois senator              | 2006-06-01 | -
the secretary                     | 1803-06-01 | -
Secretary of State Madison        | 1803-06-01 | james-madison
Kim Jong Un                       | 2024-11-01 | -
Kim Yong Hyun                     | -          | kim-yong-hyun
Defence Minister Kim Yong-hyun    | 2024-11-01 | kim-yong-hyun
the South Korean Defence Minister | 2024-11-01 | kim-yong-hyun
the South Korean Defence Minister | 2025-11-01 | -
South Korea's foreign minister    | 2024-11-01 | cho-tae-yul
South Korean Foreign Cho Tae-yul  | 2024-11-01 | cho-tae-yul
Putin                             | 2024-11-01 | -
he                                | 2024-11-01 | -
the White House                   | 2024-11-01 | -
`;

describe('resolvePerson', () => {
  for (const line of readings.trim().split('\n')) {
    const [name = '', date = '', id = ''] = line.split('|').map((part) => part.trim());
    test(`${name}, ${date === '-' ? 'no date' : date}: ${id === '-' ? 'nobody' : id}`, () => {
      const person = resolvePerson(name, people, date === '-' ? null : date);
      expect(person?.id ?? '-').toBe(id);
    });
  }

  test('the same person in two packs is one', () => {
    expect(resolvePerson('Obama', [...people, ...structuredClone(people)])?.id).toBe(
      'barack-obama',
    );
  });

  test('every name and every office of more than a word finds its own person', () => {
    for (const person of people) {
      for (const name of [person.name, ...person.aliases.filter((alias) => / /.test(alias))]) {
        expect([name, resolvePerson(name, people)?.id]).toEqual([name, person.id]);
      }
    }
  });

  test('nothing and nobody are null', () => {
    expect(resolvePerson('', people)).toBeNull();
    expect(resolvePerson('…', people)).toBeNull();
    expect(resolvePerson('Obama', [])).toBeNull();
  });
});

describe('assets/people.json', () => {
  test('has the shape of Person and nothing else', () => {
    for (const person of people) {
      expect(Object.keys(person)).toEqual(['id', 'name', 'aliases', 'gender', 'roles']);
      expect(person.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(person.gender).toMatch(/^[fm]$/);
      expect(person.roles.length).toBeGreaterThan(0);
      for (const text of [person.name, ...person.aliases, ...person.roles.map((r) => r.title)]) {
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
      }
    }
  });

  test('ids, names and aliases are unique', () => {
    const names = people.flatMap((person) => [person.name, ...person.aliases]);
    expect(new Set(people.map((person) => person.id)).size).toBe(people.length);
    expect(new Set(names).size).toBe(names.length);
  });

  test('roles have days that exist and run forwards', () => {
    for (const { name, roles } of people) {
      for (const { from, to } of roles) {
        for (const day of [from, to]) {
          if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
        }
        expect([name, from !== null && (to === null || from < to)]).toEqual([name, true]);
      }
    }
  });

  test('there is one president at a time', () => {
    const terms = people
      .flatMap((person) => person.roles)
      .filter((role) => role.title === 'President of the United States')
      .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
    for (const [index, term] of terms.entries()) {
      const next = terms[index + 1];
      if (next) expect((term.to ?? '') <= (next.from ?? '')).toBe(true);
    }
    expect(terms.length).toBe(45); // 47 presidencies without Harrison's and Garfield's: no address
  });
});
