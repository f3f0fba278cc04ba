// Other ways to look at a page, in a real Chromium.
import { driveChromium } from './drive.ts';
import { describeView } from './view.ts';

describeView(driveChromium);
