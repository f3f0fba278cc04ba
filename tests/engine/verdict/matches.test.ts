// Candidates without the evidence to be told are passed over before they are aligned: nothing may be lost by it.
import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/engine/people.ts';
import { type Claim, chooseMatch, mayBeAccepted } from '../../../src/engine/verdict/accept.ts';
import { readHints } from '../../../src/engine/verdict/hints.ts';
import { findMatches, type Match } from '../../../src/engine/verdict/matches.ts';
import { shelfOf } from '../../../src/engine/verdict/shelf.ts';
import { hasTexts, openAddresses } from '../../addresses.ts';
import { makeQueries } from '../queries.ts';

describe.skipIf(!hasTexts())('of quotations of the addresses', () => {
  test('the same place is chosen as when every candidate is aligned', () => {
    const { corpus } = openAddresses(1975);
    const shelf = shelfOf(corpus);
    const texts = corpus.sources.map((_, source) => corpus.text(source));
    const hints = readHints({ text: '' })({ kind: 'direct', text: '', from: 0, to: 0, parts: [] });
    const told = (match: Match | null) => match && [match.source, match.text, match.bits];
    let passedOver = 0;
    let chosen = 0;
    for (const [i, { quotation, places }] of makeQueries(texts, 1, 6).entries()) {
      const own = corpus.sources[places[0]?.source ?? 0]?.speaker ?? '';
      const other = shelf.people[i % shelf.people.length] ?? null;
      const all = findMatches(quotation, shelf, () => true);
      for (const named of [shelf.personOf(own), other, null] satisfies (Person | null)[]) {
        const claim: Claim = { named, hints, shelf };
        const some = findMatches(quotation, shelf, (found) => mayBeAccepted(found, claim));
        expect(told(chooseMatch(some, claim)), quotation).toEqual(told(chooseMatch(all, claim)));
        if (some.length < all.length) passedOver++;
        if (some.length > 0) chosen++;
      }
    }
    expect(passedOver).toBeGreaterThan(10);
    expect(chosen).toBeGreaterThan(100);
  });
});
