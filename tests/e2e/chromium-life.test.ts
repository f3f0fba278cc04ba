// What may happen to a page, in a real Chromium.
import { driveChromium } from './drive.ts';
import { describeLife } from './life.ts';

describeLife(driveChromium);
