// Other ways to look at a page, in a real Firefox.
import { driveFirefox } from './drive.ts';
import { describeView } from './view.ts';

describeView(driveFirefox);
