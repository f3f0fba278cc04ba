// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Welcome, type WelcomeProps } from '../../../src/ui/welcome/Welcome.tsx';
import '../english.ts';
import { makeFinding, tools } from '../finding.ts';

const root = document.createElement('div');
beforeEach(() => {
  document.body.replaceChildren(root);
  render(null, root);
});

const click = (name: string) =>
  act(() =>
    [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === name)?.click(),
  );
const heading = () => root.querySelector('h2')?.textContent;

const text = 'We have 1,200 casualties a day now.';

function show(change: Partial<WelcomeProps> = {}) {
  const props: WelcomeProps = {
    news: { count: 500, allowed: false },
    onNews: vi.fn(),
    sample: { text },
    findings: null,
    chosen: null,
    tools,
    onEnd: vi.fn(),
    ...change,
  };
  act(() => render(<Welcome {...props} />, root));
  return props;
}

test('three steps, there and back, each with the focus on its heading', () => {
  const { onEnd, onNews } = show();
  expect(heading()).toBe('What it does');
  click('Next');
  expect(document.activeElement).toBe(root.querySelector('h2'));
  expect(heading()).toBe('Where it may look');
  click('Always check 500 news sites');
  expect(onNews).toHaveBeenCalledWith(true);
  click('Back');
  expect(heading()).toBe('What it does');
  click('Next');
  click('Next');
  expect(heading()).toBe('Try it');
  expect(root.textContent).toContain('Step 3 of 3');
  expect(onEnd).not.toHaveBeenCalled();
  click('Done');
  expect(onEnd).toHaveBeenCalledOnce();
});

test('can be skipped at once', () => {
  const { onEnd } = show({ news: null });
  click('Skip');
  expect(onEnd).toHaveBeenCalledOnce();
});

test('the sample is there before it is checked, and its finding when it is chosen', () => {
  show({ chosen: 0 });
  expect(heading()).toBe('Try it');
  expect(root.querySelector('.draft')?.textContent).toBe(text);
  expect(root.querySelector('.finding')).toBeNull();
  show({ chosen: 0, findings: [makeFinding({ look: true, label: 'differs' })] });
  expect(root.querySelector('.tier')?.getAttribute('href')).toBe('#/welcome?finding=0');
  expect(root.querySelector('.finding')).not.toBeNull();
});
