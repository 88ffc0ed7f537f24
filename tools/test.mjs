import { tooOld } from './setup/node-version.mjs';

const sentence = tooOld(process.versions.node);
if (sentence) {
  console.error(sentence.replace('npm start', 'npm test'));
  process.exitCode = 1;
} else {
  import('./setup/test.mjs').then(({ test }) => test(process.argv.slice(2)));
}
