import { latinDigits } from './digits.ts';

/** SHA-256 of some bytes: the browser's own, handed in since this file has no browser. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

/** What is worked out from a person's code: none of it leads back to the code. */
export interface CodeParts {
  /** Names the request. */
  id: Uint8Array<ArrayBuffer>;
  /** Takes the request back. */
  token: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the token: all that the function is given at first. */
  withdraw: Uint8Array<ArrayBuffer>;
}

const digits = 24;

/**
 * A new code of 24 digits, so that every script can read it: 79 bits. `random` fills bytes with chance. Bytes from 250
 * on are skipped, since with them some digits would come more often.
 */
export function newCode(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): string {
  let code = '';
  while (code.length < digits) {
    for (const byte of random(new Uint8Array(digits)))
      if (byte < 250 && code.length < digits) code += String(byte % 10);
  }
  return code;
}

/** A code in groups of four, as it is shown. */
export function grouped(code: string): string {
  return code.replace(/\d{4}(?=\d)/g, '$& ');
}

/** The code in what a person typed: digits of any script, whatever stands between them. Undefined unless there are 24. */
export function readCode(typed: string): string | undefined {
  const found = latinDigits(typed).replace(/\D/g, '');
  return found.length === digits ? found : undefined;
}

/** Works out what a code stands for. */
export async function partsOf(code: string, sha256: Sha256): Promise<CodeParts> {
  const derived = (what: string): Promise<Uint8Array<ArrayBuffer>> =>
    sha256(new TextEncoder().encode(`${what} ${code}`));
  const token = await derived('withdraw');
  return { id: (await derived('id')).slice(0, 16), token, withdraw: await sha256(token) };
}
