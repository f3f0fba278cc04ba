// A pack of a few sentences, for tests that need one and not what is in it.
import { buildPack, type Transcript } from '../../src/engine/index.ts';

export const tinySpeaker = { id: 'a-b', name: 'Ada Bright', aliases: [], roles: [] };

export function tinyTranscript(id: string, text: string): Transcript {
  return {
    id,
    title: 'Remarks',
    kind: 'remarks',
    speaker: tinySpeaker.id,
    role: '',
    date: '2020-01-02',
    datePrecision: 'day',
    place: '',
    edition: 'delivered',
    complete: true,
    language: 'en',
    url: '',
    retrieved: '',
    licence: '',
    publisher: '',
    note: '',
    turns: [{ speaker: tinySpeaker.id, label: '', paragraphs: [text] }],
    marks: [],
  };
}

export function tinyPack(id: string, said: readonly string[], version = '1'): ArrayBuffer {
  const label = { id, title: id, version, publisher: '', licence: '' };
  return buildPack(
    label,
    said.map((text, i) => tinyTranscript(`${id}-${i}`, text)),
    [tinySpeaker],
  );
}
