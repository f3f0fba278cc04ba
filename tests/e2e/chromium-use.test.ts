// What a reader does with a marked page, in a real Chromium.
import { driveChromium } from './drive.ts';
import { describeUse } from './use.ts';

describeUse(driveChromium);
