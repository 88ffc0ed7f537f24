import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** Dots per inch of an old office printer; a PDF counts 72 points to the inch. */
const dpi = 150;

/** A picture of a printed page: RGBA bytes. */
export interface Picture {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** What a PDF holds, as a program that did not make it sees it. */
export interface Printed {
  pages: Picture[];
  /** Pieces of text in the order in which they are drawn. */
  texts: string[];
}

const require = createRequire(import.meta.url);
const fonts = `${join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts')}/`;

// Left alone, it would fetch this file from another site.
const wasmBinary = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer } });

/** Draws every page of a PDF. */
export async function drawn(pdf: Uint8Array): Promise<Printed> {
  const task = getDocument({ data: pdf.slice(), standardFontDataUrl: fonts, verbosity: 0 });
  const document = await task.promise;
  const pages: Picture[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas: canvas as never, viewport, background: '#fff' }).promise;
    const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    pages.push({ data, width, height });
    const { items } = await page.getTextContent();
    texts.push(...items.flatMap((item) => ('str' in item ? item.str : [])));
  }
  await task.destroy();
  return { pages, texts };
}

/** A QR code on a picture: what it says, and its corners in pixels. */
export interface FoundCode {
  says: string;
  corners: { x: number; y: number }[];
  /** Modules on one side. */
  modules: number;
}

/** Every QR code on a picture, as another library reads it. */
export async function codesOn(picture: Picture): Promise<FoundCode[]> {
  const found = await readBarcodes(picture as ImageData, { formats: ['QRCode'], maxNumberOfSymbols: 255 });
  return found.map(({ text, position, extra }) => ({
    says: text,
    corners: [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft],
    modules: Number(/"Version":\s*"?(\d+)/.exec(extra)?.[1]) * 4 + 17,
  }));
}

function boxOf({ corners }: FoundCode): { left: number; top: number; right: number; bottom: number } {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Whether all is light around a code, as many modules wide as readers need. */
export function lightAround(picture: Picture, code: FoundCode, modules: number): boolean {
  const { left, top, right, bottom } = boxOf(code);
  const edge = ((right - left) / code.modules) * modules;
  // The corners are found to a pixel and a half.
  const slack = 1.5;
  const isCode = (x: number, y: number): boolean =>
    x > left - slack && x < right + slack && y > top - slack && y < bottom + slack;
  for (let y = Math.ceil(top - edge + slack); y < bottom + edge - slack; y += 1)
    for (let x = Math.ceil(left - edge + slack); x < right + edge - slack; x += 1)
      if (!isCode(x, y) && (picture.data[(y * picture.width + x) * 4] ?? 0) < 200) return false;
  return true;
}

/** The picture with a part of each code covered in one colour: a strip across it, or a corner. */
export function damaged(
  picture: Picture,
  codes: readonly FoundCode[],
  { share, side, colour }: { share: number; side: 'corner' | 'middle'; colour: number },
): Picture {
  const data = picture.data.slice();
  for (const code of codes) {
    const { left, top, right, bottom } = boxOf(code);
    const length = Math.sqrt(share) * (right - left);
    const x0 = Math.round(side === 'corner' ? right - length : (left + right - length) / 2);
    const y0 = Math.round(side === 'corner' ? bottom - length : (top + bottom - length) / 2);
    for (let y = y0; y < y0 + length; y += 1)
      for (let x = x0; x < x0 + length; x += 1)
        data.fill(colour, (y * picture.width + x) * 4, (y * picture.width + x) * 4 + 3);
  }
  return { ...picture, data };
}
