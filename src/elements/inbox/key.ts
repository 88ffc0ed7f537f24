import { armor, Decrypter } from 'age-encryption';
import { decodeRecord } from '#lib/request/read-record.ts';
import type { RequestRecord } from '#lib/request/record.ts';
import type { InboxText } from '#lib/inbox/texts.ts';

/** Something that the worker can mend, by the id of its sentence. */
export class InboxError extends Error {
  readonly text: InboxText;

  constructor(text: InboxText) {
    super(text);
    this.text = text;
  }
}

/** Opens requests with one key. */
export type Opener = (blob: Uint8Array) => Promise<RequestRecord | undefined>;

/** Opens a key file with its passphrase. Throws `InboxError` when it is none, or the passphrase is another. */
export async function unlock(file: Uint8Array, passphrase: string): Promise<Opener> {
  const locked = bytesOf(file);
  if (!isScrypt(locked)) throw new InboxError('wrong.key');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const text = await decrypter.decrypt(locked, 'text').catch(() => {
    throw new InboxError('wrong.passphrase');
  });
  const identity = /^AGE-SECRET-KEY-[A-Z0-9-]+$/m.exec(text)?.[0];
  if (identity === undefined) throw new InboxError('wrong.key');
  return async (blob) => {
    const opener = new Decrypter();
    opener.addIdentity(identity);
    const opened = await opener.decrypt(bytesOf(blob)).catch(() => undefined);
    return opened && decodeRecord(opened);
  };
}

/** The bytes of an age file, armored or not. */
function bytesOf(file: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(file.subarray(0, 40));
  if (!text.trimStart().startsWith('-----BEGIN AGE')) return file;
  try {
    return armor.decode(new TextDecoder().decode(file));
  } catch {
    throw new InboxError('wrong.key');
  }
}

function isScrypt(file: Uint8Array): boolean {
  return /^age-encryption\.org\/v1\n-> scrypt /.test(new TextDecoder().decode(file.subarray(0, 40)));
}
