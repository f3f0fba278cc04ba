import { expect, test } from 'vitest';
import { mergeContents } from '../../src/import/merge.ts';
import { tinySpeaker, tinyTranscript } from '../engine/tiny-pack.ts';

test('more is added to a pack: the same page again gives way, another of its name gets a number', () => {
  const page = { ...tinyTranscript('page', 'one'), url: 'https://a.example/page' };
  const base = mergeContents(null, { transcripts: [page], people: [tinySpeaker, tinySpeaker] });
  expect(base.people).toEqual([tinySpeaker]);
  const again = { ...page, title: 'Again' };
  const other = { ...tinyTranscript('page', 'two'), url: 'https://b.example/page' };
  const merged = mergeContents(base, { transcripts: [again, other], people: [tinySpeaker] });
  expect(merged.transcripts.map(({ id, title }) => `${id} ${title}`)).toEqual([
    'page Again',
    'page-2 Remarks',
  ]);
});
