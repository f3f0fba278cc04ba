// What: how a verdict is made. Needs nothing from the browser.

import { Method } from '../../src/ui/method/Method.tsx';
import { say } from '../../src/ui/words.ts';
import type { ReaderPage } from './main.tsx';

export default { title: () => say('method.title'), Page: Method } satisfies ReaderPage;
