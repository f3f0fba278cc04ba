// The card, as a script of its own: it comes into a page with the first card that is opened there,
// so that pages where none is opened carry neither Preact nor the stylesheet.

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeCard } from '../src/page/card.ts';
import { world } from '../src/page/world.ts';
import { Card } from '../src/ui/Card.tsx';
import style from '../src/ui/style.css?inline';
import { words } from '../src/ui/words.ts';

export default defineUnlistedScript(() => {
  world.onRecordCard = ({ step, closed }) => {
    const { open, close, isOpen } = makeCard(document, style, closed);
    return {
      close,
      isOpen,
      open: (range, finding, at, total) =>
        open(range, words.card, (root) => {
          const given = { finding, at, total };
          render(<Card {...given} onStep={step} onClose={close} />, root);
          return () => render(null, root);
        }),
    };
  };
});
