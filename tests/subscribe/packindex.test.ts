// What is taken for an index, whose word is believed, and what it makes the library do.
import { describe, expect, test } from 'vitest';
import { compareVersions, readIndex } from '../../src/subscribe/packindex.ts';
import { fingerprintOf, signedBytes, verifyIndex } from '../../src/subscribe/signature.ts';
import { nextLook, planUpdates } from '../../src/subscribe/updates.ts';
import { newKey, offered, sampleKey, signedIndex } from './sample.ts';

const sent = signedIndex();
/** The same with fields changed after it was signed. */
const forged = (change: object) => ({ ...sent, ...change });

describe('the shape', () => {
  test('an index is read with all that was sent', () => {
    const extra = { ...sent, later: { b: 1, a: [2] } };
    expect(readIndex(JSON.stringify(extra))).toMatchObject({ state: 'read', sent: extra });
  });

  test.each([
    ['no JSON', '{', 'JSON'],
    ['another program’s', '{"format":"filters"}', 'format'],
    ['a field missing', JSON.stringify({ ...sent, title: undefined }), 'title'],
    ['a field of another kind', JSON.stringify(forged({ issue: '1' })), 'issue'],
    ['no signature', JSON.stringify(forged({ signature: null })), 'signature'],
    ['a pack that is none', JSON.stringify(forged({ packs: ['x'] })), 'packs[0].'],
    [
      'a hash too short',
      JSON.stringify(forged({ packs: [{ ...offered, sha256: 'abc' }] })),
      'packs[0].sha256',
    ],
    [
      'a pack larger than a browser holds',
      JSON.stringify(forged({ packs: [{ ...offered, size: 1e12 }] })),
      'packs[0].size',
    ],
    [
      'a day that is none',
      JSON.stringify(
        forged({ packs: [{ ...offered, coverage: { ...offered.coverage, to: 'soon' } }] }),
      ),
      'packs[0].coverage.to',
    ],
    ['two packs of one id', JSON.stringify(forged({ packs: [offered, offered] })), 'packs[].id'],
  ])('%s is refused and named', (_, text, fault) => {
    expect(readIndex(text)).toEqual({ state: 'refused', why: 'schema', fault });
  });

  test('an index of a later kind is told from a wrong one', () => {
    expect(readIndex(JSON.stringify(forged({ version: 2 })))).toMatchObject({ why: 'newer' });
  });
});

describe('the signature', () => {
  test('holds however the file is written, and for no other words', async () => {
    expect(await verifyIndex({ ...sent }, null)).toBeNull();
    const reordered = Object.fromEntries(Object.entries(sent).reverse());
    expect(await verifyIndex(JSON.parse(JSON.stringify(reordered, null, 4)), sent.key)).toBeNull();
    for (const change of [
      { title: 'Others' },
      { issue: 2 },
      { packs: [{ ...offered, size: 11 }] },
      { more: true },
      { signature: `${'A'.repeat(86)}==` },
      { signature: 'AA==' },
      { signature: '***' },
      { key: 'AA==' },
    ])
      expect([change, await verifyIndex(forged(change), null)]).toEqual([change, 'signature']);
  });

  test('of somebody else is told from one that does not hold', async () => {
    const other = signedIndex({}, newKey());
    expect(await verifyIndex({ ...other }, null)).toBeNull();
    expect(await verifyIndex({ ...other }, sent.key)).toBe('other-key');
  });

  test('of fields within fields without end is none, and no crash', async () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(await verifyIndex(forged({ deep }), null)).toBe('signature');
  });

  test('is over one form only', () => {
    const bytes = signedBytes({ b: [1, { d: 'ü', c: null }], a: '"', signature: 'x' });
    expect(new TextDecoder().decode(bytes)).toBe('{"a":"\\"","b":[1,{"c":null,"d":"ü"}]}');
  });

  test('has a key that people can compare', async () => {
    expect(await fingerprintOf(sent.key)).toMatch(/^(?:[\da-f]{4} ){7}[\da-f]{4}$/);
    expect(await fingerprintOf(signedIndex({}, sampleKey).key)).toBe(await fingerprintOf(sent.key));
  });
});

describe('what an index makes the library do', () => {
  const address = 'https://harbour.example/index.json';
  const held = { id: 'lamps', version: '1', sha256: '1'.repeat(64), index: address };
  const plan = (version: string, mine: object | null, chosen = ['lamps']) =>
    planUpdates(address, signedIndex({ packs: [{ ...offered, version }] }), chosen, [
      ...(mine ? [{ ...held, ...mine }] : []),
    ]);

  test.each([
    ['a pack that is not here is fetched', '1', null, ['lamps'], {}],
    ['a greater version is fetched', '1.10', { version: '1.9' }, ['lamps'], {}],
    ['the same bytes are left alone', '2', { sha256: offered.sha256 }, [], {}],
    ['an older version is not taken', '1', { version: '2' }, [], { lamps: 'older' }],
    ['other bytes under the same version are not taken', '1', {}, [], { lamps: 'older' }],
    ['the reader’s own pack is not overwritten', '9', { index: '' }, [], { lamps: 'taken' }],
  ] as const)('%s', (_, version, mine, fetch, stay) => {
    const planned = plan(version, mine);
    expect(planned.fetch.map(({ id }) => id)).toEqual(fetch);
    expect(planned.stay).toEqual(stay);
  });

  test('what is no longer offered stays, what was not chosen is not fetched', () => {
    expect(plan('1', null, ['gone'])).toEqual({ fetch: [], stay: { gone: 'withdrawn' } });
  });

  test('versions are compared by their numbers', () => {
    expect(compareVersions('1.9', '1.10')).toBe(-1);
    expect(compareVersions('2', '1.99.99')).toBe(1);
    expect(compareVersions('1', '1.0')).toBe(0);
  });

  test('it is looked at again as it asks, sooner after a failure, later after many', () => {
    const hours = (failures: number, refresh = 24) =>
      Math.round(nextLook(0, refresh, failures, 0.5) / 360_000) / 10;
    expect([hours(0), hours(0, 0), hours(0, 100_000)]).toEqual([24, 1, 720]);
    expect([1, 2, 3, 20].map((failures) => hours(failures))).toEqual([0.3, 0.5, 1, 24]);
    expect(nextLook(0, 24, 0, 0)).toBeLessThan(nextLook(0, 24, 0, 1));
  });
});
