import { test } from '#tests/support/browser/test.ts';
import { historyTests } from './history.ts';

test.use({ backFromMemory: true });
historyTests(true);
