import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { fontsIn, glyphsIn, type Font } from '#tools/leaflets/glyphs.ts';

/** What stands inside a PDF beside what is seen. */
interface Inside {
  fonts: Font[];
  /** Numbers of all letters drawn; 0 is the box that stands for a letter that a font does not have. */
  glyphs: number[];
  /** Entries that say who made it, when and with what. */
  metadata: string[];
}

/** Looks into a PDF. */
export async function inside(pdf: Uint8Array): Promise<Inside> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  const streams = context.enumerateIndirectObjects().map(([, object]) => object);
  const { Info, ID } = context.trailerInfo;
  const isMetadata = (one: unknown): boolean =>
    one instanceof PDFRawStream && String(one.dict.get(PDFName.of('Type'))) === '/Metadata';
  return {
    fonts: fontsIn(document),
    glyphs: glyphsIn(document),
    metadata: [...(Info ? ['Info'] : []), ...(ID ? ['ID'] : []), ...streams.filter(isMetadata).map(() => 'Metadata')],
  };
}
