// @vitest-environment happy-dom
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';

/** One line a block: its kind and its words, line breaks written as ⏎. */
function printed(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const { text, blocks = [] } = readPage(document).article;
  return blocks.map(
    ({ kind, from, to }) => `${kind}: ${text.slice(from, to).replaceAll('\n', '⏎')}`,
  );
}

const cases: readonly (readonly [name: string, html: string, blocks: readonly string[]])[] = [
  [
    'white space is collapsed as rendered',
    '<p>\n  One \t two<b> three</b>\n</p>  <p> four</p>',
    ['paragraph: One two three', 'paragraph: four'],
  ],
  ['words in one line stay one word', '<p>ha<em>lf</em>way</p>', ['paragraph: halfway']],
  [
    'a line break breaks the line',
    '<p>One<br> two<br><br>three</p>',
    ['paragraph: One⏎two⏎⏎three'],
  ],
  [
    'text beside blocks is a block',
    '<div>One<p>two</p>three</div>',
    ['paragraph: One', 'paragraph: two', 'paragraph: three'],
  ],
  [
    'soft hyphens and zero-width spaces are not words',
    '<p>Par\u00ADlia\u200Bment</p>',
    ['paragraph: Parliament'],
  ],
  [
    '<q> draws its marks',
    '<p>He said <q>yes, we can</q>.</p>',
    ['paragraph: He said “yes, we can”.'],
  ],
  ['<q> with marks of its own draws none', '<p><q>“Yes”</q></p>', ['paragraph: “Yes”']],
  [
    'hidden parts are left out',
    '<p>a<span hidden>b</span><span aria-hidden="true">c</span><span style="display: none">d</span>' +
      '<span class="sr-only">e</span>f</p>',
    ['paragraph: af'],
  ],
  [
    'what is not prose is left out',
    '<nav>Home</nav><script>x</script><p>Prose <code>y</code><button>Share</button></p>' +
      '<div contenteditable>Draft</div><footer>Imprint</footer><div role="search">Search</div>',
    ['paragraph: Prose'],
  ],
  [
    'comments are left out, whatever the body is called',
    '<div class="article has-comments"><p>Prose</p></div><section id="comments"><p>“First!”</p></section>',
    ['paragraph: Prose'],
  ],
  [
    'blocks of nothing but links are left out, headlines and links in prose are not',
    '<h2><a href="/a">A headline</a></h2><p>Read <a href="/b">this</a></p><ul><li><a href="/c">Other news</a></li></ul>',
    ['headline: A headline', 'paragraph: Read this'],
  ],
  [
    'a block quotation is one block, its credit another',
    '<p>He wrote:</p><blockquote><p>One.</p><p>Two.</p><cite>A. Writer</cite></blockquote>',
    ['paragraph: He wrote:', 'block-quotation: One.⏎⏎Two.', 'paragraph: A. Writer'],
  ],
  [
    'words that stand twice are a pull quote, an aside of its own is not',
    '<p>She said “we shall not give an inch of it”, twice.</p><aside>“We shall not give an inch of it”</aside>' +
      '<aside>Something else entirely stands here</aside>',
    [
      'paragraph: She said “we shall not give an inch of it”, twice.',
      'pull-quote: “We shall not give an inch of it”',
      'paragraph: Something else entirely stands here',
    ],
  ],
  [
    'an image or a comment in mid-word changes nothing, a ruby gloss is not read out',
    '<p>half<!-- x -->way <img src="x">there <ruby>東<rt>ひがし</rt></ruby></p>',
    ['paragraph: halfway there 東'],
  ],
  [
    'captions and lists keep their names',
    '<figure><img src="x"><figcaption><ul><li>The hall</li></ul></figcaption></figure><ol><li>First</li></ol>',
    ['caption: The hall', 'list: First'],
  ],
];

test.each(cases)('%s', (_, html, blocks) => {
  expect(printed(html)).toEqual(blocks);
});

describe('the way back', () => {
  const read = (html: string) => {
    document.body.innerHTML = html;
    const { article, rangesOf } = readPage(document);
    const from = (words: string) => article.text.indexOf(words);
    const shown = (words: string) =>
      rangesOf({ from: from(words), to: from(words) + words.length }).map(String);
    return { article, rangesOf, shown };
  };

  test('a range shows the words of its span', () => {
    const { shown } = read('<p>He said: “We <b>shall\n   overcome</b> it.”</p>');
    expect(shown('We shall overcome it')).toEqual(['We shall\n   overcome it']);
  });

  test('a mark that no node holds is not shown', () => {
    const { article, rangesOf } = read('<p>So <q>be it</q></p>');
    expect(article.text).toBe('So “be it”');
    expect(rangesOf({ from: 3, to: 10 }).map(String)).toEqual(['be it']);
    expect(rangesOf({ from: 3, to: 4 })).toEqual([]);
  });

  test('what is hidden between the words is not shown with them', () => {
    expect(read('<p>We <i hidden>never</i>shall</p>').shown('We shall')).toEqual(['We', 'shall']);
    expect(read('<p><ruby>東<rt>ひがし</rt>京<rt>きょう</rt></ruby></p>').shown('東京')).toEqual([
      '東',
      '京',
    ]);
    expect(read('<p>One</p><p>two</p>').shown('One\n\ntwo')).toEqual(['One', 'two']);
  });

  test('a changed page gives no range', () => {
    const { rangesOf } = read('<p>Words that go away</p>');
    const words = document.querySelector('p')?.firstChild as Text;
    words.data = 'Other that go away';
    expect(rangesOf({ from: 0, to: 5 })).toEqual([]);
    words.data = 'Words that go away';
    expect(rangesOf({ from: 0, to: 5 }).map(String)).toEqual(['Words']);
    words.remove();
    expect(rangesOf({ from: 0, to: 2 })).toEqual([]);
  });

  test('open shadow roots are read, with what is slotted into them', () => {
    document.body.innerHTML = '<news-story><b>slotted</b></news-story>';
    const root = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Before <slot></slot> after</p>';
    const { article, rangesOf } = readPage(document);
    expect(article.text).toBe('Before slotted after');
    expect(rangesOf({ from: 0, to: 20 }).map(String)).toEqual(['Before ', 'slotted', ' after']);
  });

  test('every offset of the text leads to its words', () => {
    const word = fc.stringMatching(/^[a-z\u00AD]{1,5}$/);
    const space = fc.constantFrom(' ', '  ', '\n', '', '\t ');
    const inline = fc
      .array(fc.tuple(space, word, space), { maxLength: 4 })
      .map((runs) => runs.map((run) => run.join('')).join(''));
    const html = fc
      .array(
        fc.tuple(
          fc.constantFrom('p', 'b', 'q', 'div', 'li', 'blockquote', 'a', 'aside'),
          inline,
          inline,
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.map(([tag, a, b]) => `${b}<${tag}>${a}</${tag}>`).join(''));
    fc.assert(
      fc.property(html, (source) => {
        const { article, rangesOf } = read(source);
        const { text } = article;
        for (const { from, to } of article.blocks ?? []) {
          expect(text.slice(from, to)).toMatch(/^\S(?:.*\S)?$/s);
          for (let at = from; at < to; at++) {
            if (/[\s“”]/.test(text.charAt(at))) continue;
            expect(rangesOf({ from: at, to: at + 1 }).map(String)).toEqual([text.charAt(at)]);
          }
          const whole = rangesOf({ from, to }).map(String).join('');
          const letters = (words: string) => words.replace(/[^a-z]/g, '');
          expect(letters(whole)).toBe(letters(text.slice(from, to)));
        }
      }),
      { numRuns: 200 },
    );
  });
});
