import { engineTests } from './engine-tests.ts';
import { startFirefox } from './firefox.ts';
import { firefoxNeeds, pathOf } from './get-engines.ts';

engineTests(firefoxNeeds, (proxyPort) => startFirefox(pathOf('firefox-esr') ?? '', proxyPort));
