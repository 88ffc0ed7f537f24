import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from 'pdf-lib';

/** What stands inside a PDF beside what is seen. */
export interface Inside {
  /** Every font: its name, and whether its letters are in the file. */
  fonts: { name: string; embedded: boolean }[];
  /** Numbers of all letters drawn; 0 is the box that stands for a letter that a font does not have. */
  glyphs: number[];
  /** Entries that say who made it, when and with what. */
  metadata: string[];
}

/** Looks into a PDF. */
export async function inside(pdf: Uint8Array): Promise<Inside> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const dicts = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const descriptors = dicts.filter((one) => one instanceof PDFDict).filter((one) => typeOf(one) === '/FontDescriptor');
  const { Info, ID } = document.context.trailerInfo;
  return {
    fonts: descriptors.map((one) => ({
      name: String(one.get(PDFName.of('FontName'))),
      embedded: ['FontFile2', 'FontFile3'].some((name) => one.has(PDFName.of(name))),
    })),
    glyphs: document.getPages().flatMap(({ node }) => glyphsIn(textOf(node.Contents()))),
    metadata: [
      ...(Info ? ['Info'] : []),
      ...(ID ? ['ID'] : []),
      ...dicts.filter((one) => one instanceof PDFRawStream && typeOf(one.dict) === '/Metadata').map(() => 'Metadata'),
    ],
  };
}

function typeOf(dict: PDFDict): string {
  return String(dict.get(PDFName.of('Type')));
}

function textOf(contents: unknown): string {
  if (contents instanceof PDFArray) return contents.asArray().map(textOf).join('\n');
  if (!(contents instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
}

/** Two bytes a letter, in hexadecimal digits between angle brackets. */
function glyphsIn(drawing: string): number[] {
  const strings = [...drawing.matchAll(/<((?:[0-9A-Fa-f]{4})+)>/g)].map(([, digits = '']) => digits);
  return strings.flatMap((digits) => (digits.match(/.{4}/g) ?? []).map((one) => parseInt(one, 16)));
}
