import { PDFDocument, PDFName, PDFRef } from 'pdf-lib';

/** Takes out of a PDF its title, program, dates and identifier: nothing tells what it is about, and the same sheet is the same file. */
export function neutralise(document: PDFDocument): void {
  const { context, catalog } = document;
  const { Info } = context.trailerInfo;
  if (Info instanceof PDFRef) context.delete(Info);
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  catalog.delete(PDFName.of('Metadata'));
}
