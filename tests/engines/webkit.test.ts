import { engineTests } from './engine-tests.ts';
import { webkitNeeds } from './get-engines.ts';
import { startWebKit } from './webkit.ts';

engineTests(webkitNeeds, startWebKit);
