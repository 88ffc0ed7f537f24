import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { armor, Decrypter } from 'age-encryption';
import { decodeRecord } from '#lib/request/read-record.ts';
import type { RequestRecord } from '#lib/request/record.ts';
import { root } from '#tools/setup/project.mjs';

/** Where the keys of a build for trying out are. */
export const demo = {
  keyFile: join(root, 'var/demo/key.age'),
  passphrase: 'demo',
  token: () => readFileSync(join(root, 'var/demo/token.txt'), 'utf8').trim(),
} as const;

/** What a person writes in every field, none of it like anything that stands in a page. */
export const sentinels = {
  to: '+47 91 82 73 64',
  name: 'Zqxjname',
  word: 'Zqxjword',
  line: 'Zqxjline ö ش 🙂',
} as const;

/** Fills in what must be filled in, and what may be. */
export async function fillIn(
  page: Page,
  { to, name, word, line }: Partial<typeof sentinels> = sentinels,
): Promise<void> {
  await page.locator('#f-to').fill(to ?? '12345');
  await page.locator('#f-weekdays').check();
  for (const details of await page.locator('form details').all()) {
    await details.evaluate((one) => one.setAttribute('open', ''));
  }
  for (const [id, text] of Object.entries({ name, word, line })) await page.locator(`#f-${id}`).fill(text ?? '');
}

/** Sends what is in the form. */
export async function send(page: Page): Promise<void> {
  await page.locator('main [type="submit"]').click();
}

/** What the worker of the demo reads in a blob. */
export async function readAsWorker(blob: Uint8Array): Promise<RequestRecord | undefined> {
  const key = new Decrypter();
  key.addPassphrase(demo.passphrase);
  const identity = await key.decrypt(armor.decode(readFileSync(demo.keyFile, 'utf8')), 'text');
  const opener = new Decrypter();
  opener.addIdentity(identity.trim());
  return decodeRecord(await opener.decrypt(blob));
}

/** Every body that a page sends to the function, and every address and header of all that it asks for. */
export function watchSent(page: Page): { bodies: Buffer[]; rest: string[] } {
  const sent: { bodies: Buffer[]; rest: string[] } = { bodies: [], rest: [] };
  page.on('request', (request) => {
    sent.rest.push(request.url(), JSON.stringify(request.headers()));
    const body = request.postDataBuffer();
    if (body) sent.bodies.push(body);
  });
  return sent;
}

/** The ways in which a text may be hidden in what is sent. */
export function disguises(text: string): string[] {
  const bytes = Buffer.from(text);
  return [
    text,
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    encodeURIComponent(text),
    text.replace(/\s/g, ''),
  ];
}
