import { tooOld } from './setup/node-version.mjs';

const sentence = tooOld(process.versions.node);
if (sentence) {
  console.error(sentence.replace('npm start', 'npm run serve'));
  process.exitCode = 1;
} else {
  import('./setup/start.mjs').then(({ serve }) => serve());
}
