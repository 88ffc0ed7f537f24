/** The little of CBOR (RFC 8949) that Pagefind's files are cut with: lists are taken apart and put together, the rest is carried. */

const majorText = 3;
const majorList = 4;

/** The elements of an encoded list, each as its bytes. Throws when it is none. */
export function elementsOf(bytes: Uint8Array): Uint8Array[] {
  const { major, value, size } = head(bytes, 0);
  if (major !== majorList) throw new Error('These bytes are no list.');
  const elements: Uint8Array[] = [];
  for (let at = size; elements.length < value; at = end(bytes, at)) elements.push(bytes.subarray(at, end(bytes, at)));
  return elements;
}

/** The list of some encoded elements. */
export function list(elements: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([headOf(majorList, elements.length), ...elements]);
}

/** The text of an encoded text. Throws when it is none. */
export function textOf(bytes: Uint8Array): string {
  const { major, value, size } = head(bytes, 0);
  if (major !== majorText) throw new Error('These bytes are no text.');
  return new TextDecoder().decode(bytes.subarray(size, size + value));
}

/** A text, encoded. */
export function text(words: string): Uint8Array {
  const bytes = new TextEncoder().encode(words);
  return Buffer.concat([headOf(majorText, bytes.length), bytes]);
}

/** What stands at a place, its number, and how many bytes say so. */
function head(bytes: Uint8Array, at: number): { major: number; value: number; size: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at);
  const first = view.getUint8(0);
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { major, value: short, size: 1 };
  if (short === 24) return { major, value: view.getUint8(1), size: 2 };
  if (short === 25) return { major, value: view.getUint16(1), size: 3 };
  if (short === 26) return { major, value: view.getUint32(1), size: 5 };
  if (short === 27) return { major, value: Number(view.getBigUint64(1)), size: 9 };
  throw new Error('A list or text without a stated length is not read here.');
}

/** Where what stands at a place ends. Numbers end with their head, texts after it, lists and maps with their last element. */
function end(bytes: Uint8Array, at: number): number {
  const { major, value, size } = head(bytes, at);
  const children = { 4: value, 5: 2 * value, 6: 1 }[major] ?? 0;
  let next = at + size + (major === 2 || major === majorText ? value : 0);
  for (let child = 0; child < children; child += 1) next = end(bytes, next);
  return next;
}

function headOf(major: number, value: number): Uint8Array {
  const first = major << 5;
  if (value < 24) return Uint8Array.of(first | value);
  if (value < 0x100) return Uint8Array.of(first | 24, value);
  if (value < 0x10000) return Uint8Array.of(first | 25, value >> 8, value & 0xff);
  throw new Error(`A list or text of ${value} is longer than any here.`);
}
