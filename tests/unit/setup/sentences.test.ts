import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noChromium } from '#tools/setup/get-chromium.mjs';
import { installTrouble } from '#tools/setup/install.mjs';
import { tooOld } from '#tools/setup/node-version.mjs';
import { explain, Sentence } from '#tools/setup/sentence.mjs';
import { lastLines } from '#tools/setup/step.mjs';

const said = (error: unknown, env: NodeJS.ProcessEnv = {}) => {
  const lines: string[] = [];
  explain(error, env, (line: string) => lines.push(line));
  return lines.join('\n');
};

describe('What is missing', () => {
  test('is said in one sentence, without a stack', () => {
    assert.equal(
      said(new Sentence('Nothing is installed yet. Run: npm start')),
      '\nNothing is installed yet. Run: npm start',
    );
  });

  test('comes without the noise of the programs that failed, unless asked', () => {
    const error = new Sentence('No Chromium. Run: apt-get install chromium', 'spawn ENOENT');
    assert.equal(said(error), '\nNo Chromium. Run: apt-get install chromium');
    assert.match(said(error, { DEBUG: '1' }), /^spawn ENOENT\n/);
  });

  test('shows a stack for a mistake of our own only, and only when asked', () => {
    assert.doesNotMatch(said(new Error('odd')), /\n\s+at /);
    assert.match(said(new Error('odd')), /This should not happen: odd\./);
    assert.match(said(new Error('odd'), { DEBUG: '1' }), /\n\s+at /);
    assert.doesNotMatch(said(new Sentence('missing'), { DEBUG: '1' }), /\n\s+at /);
  });

  test('names a Node that is too old, and a way around it', () => {
    assert.match(tooOld('16.20.2') ?? '', /^Node 18 or newer is needed.*16\.20\.2.*Run: npx /);
    for (const version of ['18.0.0', '20.20.2', '24.21.0', '100.0.0']) assert.equal(tooOld(version), undefined);
  });

  test('names Chromium, and asks for sudo from those who need it', () => {
    assert.match(noChromium(true), /Run: apt-get install chromium/);
    assert.match(noChromium(false), /Run: sudo apt-get install chromium/);
  });

  for (const [output, sentence] of [
    ['npm error code ENOTFOUND\nnpm error syscall getaddrinfo', /registry did not answer.*npm ping/],
    ['npm error code EAI_AGAIN', /registry did not answer/],
    ['npm error code EACCES\nnpm error syscall mkdir', /may not write.*Run: sudo chown/],
    ['npm error code ENOSPC', /disk is full.*df -h/],
    ['npm error code EINTEGRITY', /damaged\. Run: npm cache verify/],
    ['npm error something new', /To see all of it: npm install$/],
  ] as const) {
    test(`says what a person can do after “${output.split('\n')[0]}”`, () => {
      assert.match(installTrouble(output, 1), sentence);
    });
  }

  test('names npm when there is none', () => {
    assert.match(installTrouble('spawn npm ENOENT', 127), /Run: sudo apt-get install npm/);
  });

  test('shows the end of what a program said, without frames of a stack', () => {
    const output = [
      'first',
      '',
      'Error: broken',
      '    at f (/a/b.js:1:2)',
      '    at async Promise.all (index 0)',
      'last',
    ].join('\n');
    assert.equal(lastLines(output), 'first\nError: broken\nlast');
    assert.equal(lastLines(output, 1), 'last');
  });
});
