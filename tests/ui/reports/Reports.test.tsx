// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { printBody } from '../../../src/report/json.ts';
import { type Report, reviseReport } from '../../../src/report/report.ts';
import { deskIn } from '../../../src/ui/reports/Desk.tsx';
import type { Way } from '../../../src/ui/reports/kept.ts';
import { Reports, type ReportsProps } from '../../../src/ui/reports/Reports.tsx';
import { report } from '../../report/sample.ts';
import '../english.ts';

const root = document.createElement('div');
beforeEach(() => {
  document.body.replaceChildren(root);
  render(null, root);
});

const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
const click = (name: string) =>
  act(() =>
    all('button')
      .find((each) => each.textContent?.trim() === name)
      ?.click(),
  );
const type = (selector: string, value: string, kind = 'input') =>
  act(() => {
    const field = find<HTMLInputElement>(selector);
    if (field) field.value = value;
    field?.dispatchEvent(new Event(kind, { bubbles: true }));
  });

const otherId = '99999999-2222-4333-8444-555555555555';
const at = Date.UTC(2026, 0, 2, 12);
const other: Report = {
  ...reviseReport(report, { note: 'Once more.' }, { id: otherId, now: at }),
};

const wayOf = (of: Report, change: Partial<Way> = {}): Way => ({
  key: `${of.id}:${change.destination ?? ''}`,
  report: of.id,
  destination: '',
  body: printBody(of),
  state: 'draft',
  at,
  wait: 0,
  attempts: 0,
  answer: null,
  ...change,
});
const failed = wayOf(report, {
  destination: 'desk',
  state: 'failed-for-good',
  answer: { kind: 'too-large', status: 413 },
});

const open = (...ways: readonly Way[]): ReportsProps['opened'] => ({
  state: 'open',
  ways,
  checks: { [report.id]: { outcome: 'gone', reached: false, at } },
});

function show(change: Partial<ReportsProps> = {}) {
  const props: ReportsProps = {
    opened: open(failed, wayOf(other, { at: at + 1 })),
    chosen: '',
    names: { desk: 'The desk' },
    trouble: null,
    brought: null,
    setUp: [{ id: 'desk', name: 'The desk', kind: 'webhook' }],
    ordered: [],
    managed: [],
    closed: [],
    defaults: {},
    desk: { name: '', url: '' },
    handed: [],
    deskOf: () => 'desk@news.example',
    findFault: () => null,
    onHand: vi.fn(),
    onSetUp: vi.fn(async () => true),
    onForget: vi.fn(),
    onAllow: vi.fn(),
    onDesk: vi.fn(),
    onLook: vi.fn(async () => 'done' as const),
    onAgain: vi.fn(),
    onRescue: vi.fn(),
    onSave: vi.fn(),
    onImport: vi.fn(),
    onDraft: vi.fn(),
    onRevise: vi.fn(),
    onRetry: vi.fn(),
    onCancel: vi.fn(),
    onRemove: vi.fn(),
    ...change,
  };
  act(() => render(<Reports {...props} />, root));
  return props;
}

test('nothing yet, opening and failed are said in words', () => {
  show({ opened: open() });
  expect(root.textContent).toContain('No report yet');
  expect(find('input[type=search]')).toBeNull();
  show({ opened: { state: 'opening' } });
  expect(find('.working')).not.toBeNull();
  const { onAgain } = show({ opened: { state: 'failed', why: 'InvalidStateError' } });
  expect(root.textContent).toContain('InvalidStateError');
  click('Try again');
  expect(onAgain).toHaveBeenCalledOnce();
});

test('the list tells what became of each report and finds it by words and state', () => {
  show();
  expect(all('.kept-reports li')).toHaveLength(2);
  expect(root.textContent).toMatch(
    /The desk: Not delivered, January 2, 2026.*too large for the receiver.*Status 413/,
  );
  type('input[type=search]', 'once MORE');
  expect(all('.kept-reports li')).toHaveLength(1);
  expect(find('[role=status]')?.textContent).toBe('1 report');
  type('input[type=search]', '');
  type('select', 'failed-for-good', 'change');
  expect(find('.kept-reports a')?.getAttribute('href')).toBe(`#/reports?report=${report.id}`);
  expect(all('.kept-reports li')).toHaveLength(1);
});

test('those chosen are saved, else all that are shown', () => {
  const { onSave } = show();
  click('JSON');
  expect(onSave).toHaveBeenLastCalledWith('json', [other, report]);
  act(() => all<HTMLInputElement>('li input')[1]?.click());
  click('JSON');
  expect(onSave).toHaveBeenLastCalledWith('json', [report]);
});

test('a draft is written, shown as it will leave, and kept', () => {
  const { onDraft } = show({ chosen: otherId });
  type('textarea', 'Please <look>.');
  type('input[autocomplete=name]', 'Ann');
  type('select', 'wrong-speaker', 'change');
  const last = vi.mocked(onDraft).mock.lastCall?.[0];
  expect(last).toMatchObject({
    note: 'Please <look>.',
    kind: 'wrong-speaker',
    reporter: { name: 'Ann', contact: 'ann@mail.example' },
  });
  expect(all('.payload')[1]?.textContent).toBe(last && printBody(last));
  type('input[autocomplete=name]', '');
  type('input[autocomplete=email]', '');
  expect(vi.mocked(onDraft).mock.lastCall?.[0].reporter).toBeNull();
});

test('the same words on the same page are recognised', () => {
  show({ chosen: otherId });
  expect(find('.report .kept a')?.getAttribute('href')).toContain(report.id);
  expect(root.textContent).toContain('another report about these words');
});

test('what was not delivered can be retried, mended, deleted after a question', () => {
  const { onRetry, onRevise, onRemove } = show({ chosen: report.id });
  expect(find('textarea')).toBeNull();
  click('Send again now');
  expect(onRetry).toHaveBeenCalledWith([failed.key]);
  click('Change and send anew');
  expect(onRevise).toHaveBeenCalledWith(report);
  click('Delete');
  click('Keep it');
  click('Delete');
  click('Yes, delete');
  expect(onRemove).toHaveBeenCalledExactlyOnceWith([failed.key]);
});

test('what waits can be held back', () => {
  const waiting = wayOf(report, { destination: 'gone', state: 'queued' });
  const { onCancel } = show({ opened: open(waiting), chosen: report.id });
  expect(root.textContent).toContain('A destination that is gone: Waiting to be sent');
  click('Do not send');
  expect(onCancel).toHaveBeenCalledWith([waiting.key]);
});

test('without room the report is offered as a file', () => {
  const { onRescue } = show({ trouble: { state: 'full', why: 'QuotaExceededError' } });
  click('Save as a file');
  expect(onRescue).toHaveBeenCalledOnce();
  show({ brought: { count: 2, refused: ['Entry 1 has no id.'] } });
  expect(root.textContent).toContain('2 reports were brought in as drafts.');
  expect(root.textContent).toContain('Entry 1 has no id.');
});

test('several destinations at a time; nothing is handed over to none', () => {
  const { onHand } = show({ chosen: otherId });
  click('Hand over');
  expect(onHand).not.toHaveBeenCalled();
  for (const name of ['The desk', 'Copy as text', 'Write an e-mail'])
    act(() =>
      all('.ways-out label')
        .find((each) => each.textContent === name)
        ?.querySelector('input')
        ?.click(),
    );
  expect(find<HTMLInputElement>('input[inputmode=email]')?.value).toBe('desk@news.example');
  click('Hand over');
  expect(onHand).toHaveBeenCalledWith(other, {
    plain: ['copy-text', 'mail'],
    setUp: ['desk'],
    mailTo: 'desk@news.example',
    remember: { site: 'news.example', on: true },
  });
});

test('what was chosen for a site is chosen again, and need not be kept', () => {
  const defaults = { 'news.example': ['copy-html', 'desk', 'gone'] };
  const { onHand } = show({ chosen: otherId, defaults });
  expect(root.textContent).toContain('Chosen as last time for news.example');
  const remember = all<HTMLInputElement>('.handing > .choice input')[0];
  act(() => remember?.click());
  click('Hand over');
  expect(vi.mocked(onHand).mock.lastCall?.[1]).toMatchObject({
    plain: ['copy-html'],
    setUp: ['desk'],
    remember: { site: 'news.example', on: false },
  });
});

test('a page is looked at again only when asked, and what became of it is told', async () => {
  const onLook = vi.fn<ReportsProps['onLook']>(async () => 'not-open');
  show({ chosen: report.id, onLook });
  const told = () => find('.later [role=status]')?.textContent;
  expect(told()).toMatch(/^The page is gone or could not be reached, January 2, 2026/);
  expect(onLook).not.toHaveBeenCalled();
  await act(async () => click('Look at the open page'));
  expect(told()).toContain('No open tab shows this page');
  onLook.mockResolvedValue('done');
  await act(async () => click('Load the page and look'));
  expect(onLook.mock.calls.map(([, load]) => load)).toEqual([false, true]);
  expect(told()).toMatch(/^The page is gone/);
  onLook.mockRejectedValue(new Error('no'));
  await act(async () => click('Look at the open page'));
  expect(told()).toBe('The page could not be read.');
});

test('reports are found by what became of their pages, and counted', () => {
  show();
  const outcome = () => all<HTMLSelectElement>('.conditions select')[1];
  const choose = (value: string) =>
    act(() => {
      const select = outcome();
      if (select) select.value = value;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
  choose('gone');
  expect(all('.kept-reports a').map((a) => a.getAttribute('href'))).toEqual([
    `#/reports?report=${report.id}`,
  ]);
  choose('never');
  expect(all('.kept-reports a').map((a) => a.getAttribute('href'))).toEqual([
    `#/reports?report=${otherId}`,
  ]);
  const rows = all('.numbers tr').map((row) => row.textContent);
  // A mended report and its first form are one report on two ways.
  expect(rows).toContain('Words differ from the record1');
  expect(rows).toContain('news.example1');
  expect(rows).toEqual(expect.arrayContaining(['Draft1', 'Not delivered1']));
});

test('a desk has its claim reviews only with a name and an address', () => {
  const { onDesk } = show();
  const field = (label: string) =>
    all('label')
      .find((each) => each.textContent?.startsWith(label))
      ?.querySelector('input');
  act(() => {
    const input = field('Name of the desk');
    if (input) input.value = 'Checks';
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onDesk).toHaveBeenCalledWith({ name: 'Checks', url: '' });
  const url = 'https://desk.example/checks';
  expect(deskIn({ name: ' Checks ', url: `${url} ` })).toEqual({ name: 'Checks', url });
  for (const desk of [
    { name: '', url },
    { name: 'Checks', url: 'javascript:1' },
  ])
    expect(deskIn(desk)).toBeNull();
});

test('what an organisation asks for is used and cannot be taken off', () => {
  const { onHand } = show({ chosen: otherId, ordered: ['The desk', 'The archive'] });
  const box = find<HTMLInputElement>('.ways-out input');
  expect([box?.checked, box?.disabled]).toEqual([true, true]);
  expect(root.textContent).toContain('also asks for: The archive');
  click('Hand over');
  expect(vi.mocked(onHand).mock.lastCall?.[1].setUp).toEqual(['desk']);
});

test('a receiver is set up with its secret, refused in words, and forgotten', async () => {
  const findFault = vi.fn<ReportsProps['findFault']>(() => 'address');
  const { onSetUp, onForget } = show({ findFault });
  const submit = () => act(async () => find<HTMLFormElement>('form')?.requestSubmit());
  await submit();
  expect(root.textContent).toContain('must begin with https://');
  expect(onSetUp).not.toHaveBeenCalled();
  findFault.mockReturnValue(null);
  type('.destinations label:nth-of-type(4) select', 'header', 'change');
  const fields = () => all<HTMLInputElement>('form input');
  const values = [' Tracker ', 'https://desk.example/in', 'X-Desk', 's3cret'];
  for (const [i, value] of values.entries())
    act(() => {
      const field = fields()[i];
      if (field) field.value = value;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await submit();
  expect(onSetUp).toHaveBeenCalledWith(
    {
      id: expect.any(String),
      name: 'Tracker',
      kind: 'webhook',
      address: 'https://desk.example/in',
      proof: 'header',
    },
    { kind: 'header', header: 'X-Desk', secret: 's3cret' },
  );
  expect(root.innerHTML).not.toContain('s3cret');
  click('Take back');
  expect(onForget).toHaveBeenCalledWith('desk');
});

test('a grant that is refused or taken back leaves the form as it was, and can be asked for again', async () => {
  const { onAllow } = show({ onSetUp: vi.fn(async () => false), closed: ['desk'] });
  const fields = () => all<HTMLInputElement>('form input');
  const values = ['Tracker', 'https://desk.example/in'];
  for (const [i, value] of values.entries())
    act(() => {
      const field = fields()[i];
      if (field) field.value = value;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await act(async () => find<HTMLFormElement>('form')?.requestSubmit());
  await vi.waitFor(() =>
    expect(root.textContent).toContain('Not set up: the browser was not allowed to send there.'),
  );
  expect(fields().map(({ value }) => value)).toEqual(values);
  click('Allow');
  expect(onAllow).toHaveBeenCalledWith('desk');
  show({ managed: ['desk'] });
  expect(find('.sites')?.textContent).toBe('The deskSet by your organisation.');
});
