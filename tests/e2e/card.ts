// The card on the page stands in a closed shadow root: only a debugger sees into it.
import type { Page } from 'playwright-core';

/** All words of the open card, blocks separated by spaces; null when none is open. */
export async function cardText(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const host = html?.children?.find(({ shadowRoots }) => shadowRoots !== undefined);
    if (host === undefined) return null;
    const text = wordsIn(host).replace(/\s+/g, ' ').trim();
    return text === '' ? null : text;
  } finally {
    await session.detach();
  }
}

/** Whether no card is open. */
export async function closedCard(page: Page): Promise<boolean> {
  return (await cardText(page)) === null;
}

interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

function wordsIn(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue;
  if (/^(STYLE|SVG)$/i.test(node.nodeName)) return '';
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(wordsIn).join('');
  return /^(B|I|EM|STRONG|SPAN|INS|DEL|MARK|A|BUTTON)$/.test(node.nodeName)
    ? inside
    : ` ${inside} `;
}
