import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { encodeRecord } from '#lib/request/record.ts';
import { seal } from '#lib/request/seal.ts';
import { makeKeyset } from '#tools/keys/make-keyset.ts';
import { openSigner } from '#tools/keys/signer.ts';
import { aRecord } from '#tests/support/requests.ts';

const has = (program: string, ...words: string[]) => spawnSync(program, words).status === 0;
const skip = !(has('age', '--version') && has('script', '--version')) && 'age and script are not installed here';

/** Runs a command on a terminal of its own and types a line, since age asks for a passphrase nowhere else. */
async function typing(command: string, line: string): Promise<number | null> {
  const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdout.on('data', (text: Buffer) => {
    if (/passphrase/i.test(text.toString())) child.stdin.write(`${line}\n`);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

describe('With the program age alone, as docs/requests.md says', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'age-program-'));
  after(() => rmSync(folder, { recursive: true }));

  test(
    'a worker opens the key file with its passphrase, and with it a saved request',
    { timeout: 120_000 },
    async () => {
      const content = join(folder, 'project', 'content');
      mkdirSync(content, { recursive: true });
      const to = join(folder, 'private');
      const options = {
        place: 'no',
        workers: ['anna'],
        to,
        signer: join(folder, 'signer.pem'),
        kind: 'classic' as const,
        months: 3,
      };
      const { keyset, holders } = await makeKeyset(
        content,
        options,
        () => openSigner(options.signer, undefined),
        '2026-11-22',
      );
      const [anna] = holders;
      assert.ok(anna);
      const request = join(folder, 'request.age');
      writeFileSync(request, await seal(encodeRecord(aRecord({ line: 'one line' })), keyset));
      const out = join(folder, 'request.txt');
      assert.equal(await typing(`age -d -i ${anna.file} -o ${out} ${request}`, anna.passphrase), 0);
      assert.match(readFileSync(out, 'utf8'), /"line": "one line"/);
    },
  );
});
