// What may happen to a page, in a real Firefox.
import { driveFirefox } from './drive.ts';
import { describeLife } from './life.ts';

describeLife(driveFirefox);
