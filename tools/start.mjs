import { tooOld } from './setup/node-version.mjs';

const sentence = tooOld(process.versions.node);
if (sentence) {
  console.error(sentence);
  process.exitCode = 1;
} else {
  import('./setup/start.mjs').then(({ start }) => start());
}
