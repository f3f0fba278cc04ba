// The card, as a script of its own: it comes into a page with the first card that is opened there,
// so that pages where none is opened carry neither Preact nor the stylesheet.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../src/browser/messages.ts';
import type { Finding } from '../src/engine/index.ts';
import { makeCard } from '../src/page/card.ts';
import { world } from '../src/page/world.ts';
import { Card } from '../src/ui/finding/Card.tsx';
import style from '../src/ui/style/sheet.css?inline';
import { say, speak, type Words } from '../src/ui/words.ts';

export default defineUnlistedScript(() => {
  // The background puts them there before it runs this.
  const { onRecordWords } = globalThis as { onRecordWords?: Words };
  if (onRecordWords) speak(onRecordWords);
  const tools = {
    readSpeech: (source: string, text: string) => askBackground('speech', { source, text }),
    report: (finding: Finding) => askBackground('compose', { finding, tab: null }),
    version: browser.runtime.getManifest().version,
  };
  world.onRecordCard = ({ step, closed }) => {
    const { open, close, isOpen } = makeCard(document, style, closed);
    return {
      close,
      isOpen,
      open: (range, finding, at, total) =>
        open(range, say('finding.card'), (root) => {
          const given = { finding, tools, at, total };
          render(<Card {...given} onStep={step} onClose={close} />, root);
          return () => render(null, root);
        }),
    };
  };
});
