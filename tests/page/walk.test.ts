// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutByMarkup } from '../../src/page/regions.ts';
import { makeWalk, type Walk } from '../../src/page/walk.ts';

const root = document.documentElement;
const start = (html: string, layout = layoutByMarkup) => {
  document.body.innerHTML = html;
  return makeWalk(root, layout, false);
};
const finish = (walk: Walk, touched: ReadonlySet<Node> = new Set()) => {
  walk.begin(touched);
  walk.advance(() => false);
  return textOf(walk);
};
const textOf = (walk: Walk) =>
  walk.blocks().map(({ place, text, start }) => `${start} ${place.kind} ${text}`);
const around = (...nodes: readonly Node[]) => {
  const all = new Set<Node>();
  for (const first of nodes)
    for (let node: Node | null = first; node; node = node.parentNode) all.add(node);
  return all;
};

test('a walk in slices is the walk in one piece', () => {
  const html = '<p>One <b>two</b></p>'.repeat(200);
  const whole = finish(start(html));
  const walk = makeWalk(root, layoutByMarkup, false);
  walk.begin(new Set());
  let slices = 1;
  while (!walk.advance(() => true)) slices++;
  expect(textOf(walk)).toEqual(whole);
  expect(slices).toBeGreaterThan(10);
});

test('a second walk asks only about what was touched', () => {
  const asked: string[] = [];
  const walk = start('<section><p>One</p><p>Two</p></section><p>Three</p>', (element, tag) => {
    asked.push(tag);
    return layoutByMarkup(element, tag);
  });
  finish(walk);
  asked.length = 0;
  const box = document.querySelector('section') as Element;
  box.insertAdjacentHTML('beforeend', '<h2>New</h2>');
  expect(finish(walk, around(box))).toEqual([
    '0 paragraph One',
    '5 paragraph Two',
    '10 headline New',
    '15 paragraph Three',
  ]);
  expect(asked.filter((tag) => tag !== 'body')).toEqual(['section', 'h2']);
});

test('an element that was emptied is not remembered by what stood in it', () => {
  const walk = start('<p>One</p><span class="pull-quote">Two</span><p>Three</p>');
  finish(walk);
  const box = document.querySelector('span') as Element;
  box.textContent = '';
  finish(walk, around(box));
  expect(finish(walk, around(document.body))).toEqual(['0 paragraph One', '5 paragraph Three']);
});

test('an element that comes back after a while is read again', () => {
  const walk = start('<section><p>One</p><p>Two</p></section><p>Three</p><p>Four</p>');
  const whole = finish(walk);
  const box = document.querySelector('section') as Element;
  box.remove();
  finish(walk, around(document.body));
  document.body.prepend(box);
  expect(finish(walk, around(document.body))).toEqual(whole);
});

test('after any change, what was kept and what was read anew make the page', () => {
  const tag = fc.constantFrom('p', 'div', 'b', 'blockquote', 'ul', 'q', 'aside');
  const change = fc.record({
    at: fc.nat(),
    what: fc.nat(4),
    tag,
    text: fc.constantFrom('x', 'y z'),
  });
  const html = fc
    .array(fc.tuple(tag, tag, fc.stringMatching(/^[a-c ]{0,4}$/)), { maxLength: 10 })
    .map((all) => all.map(([a, b, text]) => `<${a}>${text}<${b}>${text}</${b}></${a}>`).join(' '));
  fc.assert(
    fc.property(
      html,
      fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 4 }),
      (page, all) => {
        const walk = start(page);
        finish(walk);
        for (const changes of all) {
          const touched = new Set<Node>();
          for (const each of changes) for (const node of around(applyTo(each))) touched.add(node);
          expect(finish(walk, touched)).toEqual(finish(makeWalk(root, layoutByMarkup, false)));
        }
      },
    ),
    { numRuns: 150 },
  );
});

function applyTo(change: {
  readonly at: number;
  readonly what: number;
  readonly tag: string;
  readonly text: string;
}): Node {
  const elements = [document.body, ...document.body.querySelectorAll('*')];
  const element = elements[change.at % elements.length] ?? document.body;
  const made = document.createElement(change.tag);
  made.textContent = change.text;
  if (change.what === 0) element.append(made);
  else if (change.what === 1) element.prepend(change.text, made);
  else if (change.what === 2 && element !== document.body) {
    const parent = element.parentNode as Node;
    element.remove();
    return parent;
  } else element.append(change.text);
  return element;
}

test('a frame is read, an advertisement is not', () => {
  // Outside the document, where no frame is loaded.
  const page = document.createElement('div');
  page.innerHTML = '<p>Page</p><iframe id="story"></iframe><iframe id="google_ads_1"></iframe>';
  for (const frame of page.querySelectorAll('iframe')) {
    const within = document.implementation.createHTMLDocument();
    within.body.innerHTML = `<p>In ${frame.id}</p>`;
    Object.defineProperties(frame, {
      clientWidth: { value: 600 },
      clientHeight: { value: 400 },
      contentDocument: { value: within },
    });
  }
  const walk = makeWalk(page, layoutByMarkup, false);
  expect(finish(walk)).toEqual(['0 paragraph Page', '6 paragraph In story']);
});
