// What a reader does with a marked page, in a real Firefox.
import { driveFirefox } from './drive.ts';
import { describeUse } from './use.ts';

describeUse(driveFirefox);
