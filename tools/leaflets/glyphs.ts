import { PDFArray, PDFDict, PDFName, PDFRawStream, decodePDFRawStream, type PDFDocument } from 'pdf-lib';

/** A font of a PDF: its name, and whether its letters are in the file. */
export interface Font {
  name: string;
  embedded: boolean;
}

/** Every font of a PDF. */
export function fontsIn({ context }: PDFDocument): Font[] {
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((one) => one instanceof PDFDict)
    .filter((one) => String(one.get(PDFName.of('Type'))) === '/FontDescriptor')
    .map((one) => ({
      name: String(one.get(PDFName.of('FontName'))),
      embedded: ['FontFile2', 'FontFile3'].some((key) => one.has(PDFName.of(key))),
    }));
}

/** Numbers, in their fonts, of all letters that a PDF draws; 0 is the box that stands for a letter that the font does not have. */
export function glyphsIn(document: PDFDocument): number[] {
  return document.getPages().flatMap(({ node }) => {
    // Two bytes a letter, in hexadecimal digits between angle brackets.
    const strings = [...drawingOf(node.Contents()).matchAll(/<((?:[0-9A-Fa-f]{4})+)>/g)];
    return strings.flatMap(([, digits = '']) => (digits.match(/.{4}/g) ?? []).map((one) => parseInt(one, 16)));
  });
}

function drawingOf(contents: unknown): string {
  if (contents instanceof PDFArray) return contents.asArray().map(drawingOf).join('\n');
  if (!(contents instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
}
