import { inflateSync } from 'node:zlib';

/** A picture: its size, and three or four bytes for each point. */
export interface Picture {
  width: number;
  height: number;
  channels: 3 | 4;
  points: Uint8Array;
}

/** Reads a PNG as Chromium writes it: eight bits a channel, not interlaced. */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, kind, , , interlaced] = file.subarray(24, 29);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new Error('This kind of PNG is not known here.');
  const channels = kind === 2 ? 3 : 4;
  const packed: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const lines = inflateSync(Buffer.concat(packed));
  return { width, height, channels, points: unfiltered(lines, width * channels, channels) };
}

/** Undoes the filter of each line: a point is written as its difference from its neighbours. */
function unfiltered(lines: Buffer, stride: number, channels: number): Uint8Array {
  const points = new Uint8Array((lines.length / (stride + 1)) * stride);
  for (let from = 0, to = 0; from < lines.length; from += stride + 1, to += stride) {
    const filter = lines[from];
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (points[to + x - channels] ?? 0);
      const up = to === 0 ? 0 : (points[to + x - stride] ?? 0);
      const corner = x < channels || to === 0 ? 0 : (points[to + x - stride - channels] ?? 0);
      points[to + x] = (lines[from + 1 + x] ?? 0) + guessed(filter, left, up, corner);
    }
  }
  return points;
}

function guessed(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Whether a picture has this colour anywhere. Scaling mixes colours at edges, so a near one counts. */
export function hasColour(
  { points, channels }: Picture,
  [red, green, blue]: readonly [number, number, number],
): boolean {
  const near = (one: number | undefined, other: number): boolean => Math.abs((one ?? -99) - other) < 24;
  for (let at = 0; at < points.length; at += channels) {
    if (near(points[at], red) && near(points[at + 1], green) && near(points[at + 2], blue)) return true;
  }
  return false;
}
