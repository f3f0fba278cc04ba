// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Speech } from '../../../src/engine/verdict/speech.ts';
import { FindingView } from '../../../src/ui/finding/FindingView.tsx';
import '../english.ts';
import { makeFinding, record, tools } from '../finding.ts';

const root = document.createElement('div');
document.body.append(root);
const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const buttons = () => [...root.querySelectorAll<HTMLElement>('.more button')];
const press = (words: string) =>
  act(() =>
    buttons()
      .find((button) => button.textContent === words)
      ?.click(),
  );

/** A text of three turns; the record is a sentence of the second. */
const turns = [
  ['A Reporter', 'How many are there? And since when?'],
  ['Antony Blinken', `First things first. ${record.text} That is a lot. Nobody doubts it.`],
  ['A Reporter', 'Thank you.'],
] as const;

function speechOf(): Speech {
  let from = 0;
  const paragraphs = turns.map(([speaker, text]) => {
    const paragraph = { speaker, text, from, to: from + text.length };
    from = paragraph.to + 2;
    return paragraph;
  });
  const at = (paragraphs[1]?.from ?? 0) + 'First things first. '.length;
  const { speaker, title, date, place, role, edition, complete, url } = record;
  return {
    source: {
      ...{ id: 'press-1', speaker, title, date, place, role, edition, complete, url },
      ...{ datePrecision: 'day', language: 'en', licence: '', publisher: '', note: '' },
    },
    pack: { id: 'press', title: 'Press', version: '7' },
    paragraphs,
    spans: [{ from: at, to: at + record.text.length }],
    editions: [],
  };
}

const finding = makeFinding({
  record: { ...record, before: 'First things first.', after: 'That is a lot.' },
});

async function show(speech: Speech | null) {
  await act(async () => {
    render(null, root);
    const given = { ...tools, readSpeech: async () => speech };
    render(<FindingView finding={finding} tools={given} />, root);
  });
  // The source comes after the first drawing.
  await act(async () => {});
}

test('the passage is opened step by step, with whoever speaks', async () => {
  await show(speechOf());
  const shown = () => find('.original')?.textContent;
  expect(shown()).toBe(`First things first. ${record.text} That is a lot.`);
  await press('What was said after');
  expect(shown()).toBe(
    `First things first. ${record.text}Antony BlinkenThat is a lot. Nobody doubts it.`,
  );
  await press('What was said before');
  expect(shown()).toContain('A ReporterHow many are there? And since when?');
  await press('What was said after');
  expect(shown()).toMatch(/A ReporterThank you\.$/);
  expect(buttons().map((button) => button.textContent)).toEqual(['Only this passage']);
  await press('Only this passage');
  expect(shown()).toBe(`First things first. ${record.text} That is a lot.`);
  await press('The whole text');
  expect(shown()).toMatch(/^A ReporterHow many.*Thank you\.$/);
});

test('the focus goes on to what is left when its way leads no further', async () => {
  await show(speechOf());
  buttons()
    .find((button) => button.textContent === 'The whole text')
    ?.focus();
  await press('The whole text');
  expect(document.activeElement?.textContent).toBe('Only this passage');
  await press('Only this passage');
  expect(document.activeElement?.textContent).toBe('What was said before');
});

test('a wall of text is opened in pieces that end with a sentence', async () => {
  const sentence = 'We choose to do this, and the other things, because it is hard. ';
  const text = `${sentence.repeat(100)}${record.text}`;
  const from = text.length - record.text.length;
  await show({
    ...speechOf(),
    paragraphs: [{ speaker: 'Antony Blinken', text, from: 0, to: text.length }],
    spans: [{ from, to: text.length }],
  });
  await press('What was said before');
  const words = find('.around p')?.lastChild?.textContent ?? '';
  expect(words.length).toBeGreaterThan(50);
  expect(words.length).toBeLessThan(800);
  expect(words).toMatch(/^We choose .* hard\.$/);
});

test('a source that is gone says so, and the passage stays', async () => {
  await show(null);
  expect(root.textContent).toContain('The rest of this text could not be opened.');
  expect(find('.original')?.textContent).toContain(record.text);
  expect(buttons()).toEqual([]);
});

test('the versions a check can be made again with are named', async () => {
  await show(speechOf());
  expect(find('.reasons')?.textContent).toContain('On Record 1.2.3, Press 7');
});
