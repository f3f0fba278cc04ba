// @vitest-environment happy-dom
// Every state of the library page that needs no browser to come to.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { buildPack, Corpus, type Transcript } from '../../../src/engine/index.ts';
import { Import, type ImportProps, type ImportState } from '../../../src/ui/library/Import.tsx';
import { Library, type LibraryProps } from '../../../src/ui/library/Library.tsx';
import { SourceView } from '../../../src/ui/library/SourceView.tsx';
import type { ShelvedPack } from '../../../src/ui/library/shelf.ts';
import { tinySpeaker, tinyTranscript } from '../../engine/tiny-pack.ts';
import '../english.ts';

afterEach(() => render(null, document.body));

const pack: ShelvedPack = {
  id: 'lamps',
  title: 'Lamps',
  version: '3',
  publisher: 'Desk',
  licence: 'free',
  size: 2_500_000,
  on: true,
  builtIn: false,
  index: '',
  ruledOut: false,
  state: 'here',
  why: '',
  update: '',
  support: '',
  facts: null,
};

function show(shelf: LibraryProps['shelf'], more: Partial<LibraryProps> = {}) {
  const props = {
    trouble: '',
    onRoom: null,
    onAgain: vi.fn(),
    onSwitch: vi.fn(),
    onRemove: vi.fn(),
    onExport: vi.fn(),
    ...more,
  };
  render(
    <Library shelf={shelf} below={null} {...props}>
      {null}
    </Library>,
    document.body,
  );
  return props;
}

function showImport(state: ImportState, more: Partial<ImportProps> = {}) {
  const props = {
    known: [],
    growing: [],
    suggested: { id: '', title: '', publisher: '', licence: '', support: '' },
    onFiles: vi.fn(),
    onColumns: vi.fn(),
    onOpen: vi.fn(),
    onChange: vi.fn(),
    onCancel: vi.fn(),
    onRoom: vi.fn(),
    onSave: vi.fn(),
    ...more,
  };
  render(<Import import={state} {...props} />, document.body);
  return props;
}

const text = () => document.body.textContent ?? '';
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));
const press = async (words: string) => {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find((each) => each.textContent?.trim() === words)?.click();
  await drawn();
};

test('opening, empty, and failed with a way to try again', async () => {
  show({ state: 'opening' });
  expect(document.querySelector('.working')).not.toBeNull();
  show({ state: 'open', packs: [] });
  expect(text()).toContain('Nothing yet.');
  const { onAgain } = show({ state: 'failed', why: 'no database' });
  expect(text()).toContain('no database');
  await press('Try again');
  expect(onAgain).toHaveBeenCalledOnce();
});

test('a pack that is gone or damaged says so, and can only be removed', () => {
  const damaged = { ...pack, id: 'b', state: 'damaged', why: 'Bad header.' } as const;
  show({ state: 'open', packs: [{ ...pack, state: 'gone' }, damaged] });
  expect(text()).toContain('thrown this pack away');
  expect(text()).toContain('not searched; the others are. Bad header.');
  expect([...document.querySelectorAll('.pack button')].map((each) => each.textContent)).toEqual([
    'Remove',
    'Remove',
  ]);
});

test('removing asks first', async () => {
  const { onRemove } = show({ state: 'open', packs: [pack] });
  await press('Remove');
  expect(onRemove).not.toHaveBeenCalled();
  await press('Keep');
  await press('Remove');
  await press('Yes, remove');
  expect(onRemove).toHaveBeenCalledWith('lamps');
});

test('what an organisation ruled out cannot be switched on; what came with On Record stays', () => {
  show({ state: 'open', packs: [{ ...pack, builtIn: true, ruledOut: true }] });
  const change = document.querySelector<HTMLButtonElement>('[role=switch]');
  expect(change?.disabled).toBe(true);
  expect(change?.getAttribute('aria-checked')).toBe('false');
  expect(text()).toContain('Your organisation has chosen other sources');
  expect(text()).not.toContain('Remove');
});

test('what the last update came to, and what else went wrong, is said', () => {
  const onRoom = vi.fn();
  show(
    { state: 'open', packs: [{ ...pack, update: 'The server did not answer.' }] },
    { trouble: 'It did not work.', onRoom },
  );
  expect(document.querySelector('[role=alert]')?.textContent).toBe('It did not work.');
  expect(document.querySelector('.pack')?.textContent).toContain('The server did not answer.');
  expect(text()).toContain('Ask it to keep them');
});

test('an import can be cancelled at any time', async () => {
  for (const state of ['reading', 'building'] as const) {
    const { onCancel } = showImport({ state, done: 3, all: 10 });
    expect(document.querySelector('progress')?.value).toBe(3);
    await press('Cancel');
    expect(onCancel).toHaveBeenCalledOnce();
  }
});

test('without room nothing was saved, and room can be asked for', async () => {
  const { onRoom } = showImport({ state: 'full', why: 'QuotaExceededError' });
  expect(text()).toContain('Nothing was saved; the library is as it was.');
  await press('Ask it to keep them');
  expect(onRoom).toHaveBeenCalledOnce();
});

const understood = {
  documents: 1,
  turns: 1,
  words: 5,
  speakers: 1,
  unnamed: 0,
  uncertainDates: 1,
};
const read = {
  state: 'read',
  understood,
  documents: [{ title: 'Remarks', date: '', turns: 1 }],
  refused: [
    { name: 'a.csv', line: 3, why: 'columns', what: { missing: 'text', columns: 'a, b' } },
    { name: 'b.pdf', line: null, why: 'pdf', what: {} },
  ],
  tables: [{ name: 'a.csv', columns: ['Rede', 'Wer'], map: { speaker: 'Wer' } }],
  open: {
    at: 0,
    draft: { transcript: tinyTranscript('x', 'one'), people: [], doubts: [] },
    names: {},
  },
} as const;

test('where a column was told wrongly, another is chosen and the table read again', async () => {
  const { onColumns } = showImport(read);
  const form = document.querySelector<HTMLDetailsElement>('details');
  expect(form?.open).toBe(true);
  const [text, speaker] = [...document.querySelectorAll<HTMLSelectElement>('details select')];
  if (!text || !speaker) throw new Error('no choices');
  expect([text.value, speaker.value]).toEqual(['', 'Wer']);
  for (const [select, value] of [[text, 'Rede'] as const, [speaker, ''] as const]) {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
  }
  await press('Read again');
  expect(onColumns).toHaveBeenCalledWith('a.csv', { text: 'Rede', speaker: '' });
});

test('a file that was not read is named with line and reason', () => {
  showImport(read);
  expect([...document.querySelectorAll('.refused li')].map((each) => each.textContent)).toEqual([
    'a.csv (line 3): there is no column for “What was said” among a, b.',
    'b.pdf: it is a PDF. Save its text as .txt or the page as .html.',
  ]);
});

test('before it is kept, a document shows what was officially said otherwise', () => {
  const marks = [
    { turn: 0, paragraph: 0, at: 9, length: 6, kind: 'correction', text: 'fingers' },
    { turn: 0, paragraph: 1, at: 5, length: 4, kind: 'correction', text: '' },
    { turn: 0, paragraph: 1, at: 0, kind: 'note', text: 'inaudible' },
  ] as const;
  const [turn] = tinyTranscript('x', '').turns;
  const paragraphs = ['pointing figers at us', 'Many more boats came.'];
  const turns = turn ? [{ ...turn, paragraphs }] : [];
  const transcript = { ...tinyTranscript('x', ''), turns, marks };
  showImport({
    ...read,
    open: { at: 0, draft: { transcript, people: [], doubts: [] }, names: {} },
  });
  expect([...document.querySelectorAll('.turns .speech p')].map((p) => p.textContent)).toEqual([
    'pointing figers [official correction: fingers] at us',
    'Many more [left out in the official text] boats came.',
  ]);
});

test('a source is shown with its official corrections and the times of its recording', () => {
  const [turn] = tinyTranscript('x', '').turns;
  const turns = turn
    ? [
        {
          ...turn,
          paragraphs: ['The boats came. They were pointing figers at us.', 'Then it rained.'],
        },
      ]
    : [];
  const transcript: Transcript = {
    ...tinyTranscript('x', ''),
    url: 'https://harbour.example/tape',
    turns,
    marks: [
      { turn: 0, paragraph: 0, at: 35, length: 6, kind: 'correction', text: 'fingers' },
      { turn: 0, paragraph: 0, at: 0, kind: 'time', text: '83' },
      { turn: 0, paragraph: 1, at: 0, kind: 'time', text: '3723.4' },
    ],
  };
  const label = { id: 'lamps', title: 'Lamps', version: '3', publisher: '', licence: '' };
  const corpus = Corpus.open([buildPack(label, [transcript], [tinySpeaker])]);
  render(<SourceView pack={pack} corpus={corpus} source="x" />, document.body);
  expect([...document.querySelectorAll('.speech p')].map((p) => p.textContent)).toEqual([
    '1:23 The boats came. They were pointing figers [official correction: fingers] at us.',
    '1:02:03 Then it rained.',
  ]);
  const links = [...document.querySelectorAll('.speech a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(links).toEqual([
    'https://harbour.example/tape#t=83',
    'https://harbour.example/tape#t=3723',
  ]);
});

test('nothing is saved without a day and a name', async () => {
  const suggested = { id: '', title: 'Pier', publisher: '', licence: '', support: '' };
  const { onSave } = showImport(read, { suggested });
  expect(text()).toContain('1 document has no day yet');
  await press('Save to the library');
  expect(onSave).not.toHaveBeenCalled();
  render(null, document.body);
  const dated = { ...read, documents: [{ title: 'Remarks', date: '2020-01-02', turns: 1 }] };
  const ready = showImport(dated, { suggested });
  await press('Save to the library');
  expect(ready.onSave).toHaveBeenCalledWith(suggested);
});

test('documents go into a new pack, or into one that is here', async () => {
  const { onSave } = showImport(
    { ...read, documents: [{ title: 'Remarks', date: '2020-01-02', turns: 1 }] },
    { growing: [{ id: 'lamps', title: 'Lamps' }] },
  );
  const into = document.querySelector<HTMLSelectElement>('.handing select');
  if (!into) throw new Error('no choice');
  into.value = 'lamps';
  into.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
  expect(document.querySelector('.handing .draft-fields')).toBeNull();
  await press('Save to the library');
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ id: 'lamps' }));
});
