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
prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer as ArrayBuffer } });

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

/** What every QR code on a picture says, as another library reads it. */
export async function codesOn(picture: Picture): Promise<string[]> {
  const found = await readBarcodes(picture as ImageData, { formats: ['QRCode'], maxNumberOfSymbols: 255 });
  return found.map(({ text }) => text);
}
