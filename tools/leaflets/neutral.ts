import { PDFDocument, PDFName } from 'pdf-lib';

/** A PDF without title, program, dates and identifier: nothing tells what it is about, and the same sheet is the same file. */
export async function neutral(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { trailerInfo } = document.context;
  if (trailerInfo.Info && 'objectNumber' in trailerInfo.Info) document.context.delete(trailerInfo.Info as never);
  delete trailerInfo.Info;
  delete trailerInfo.ID;
  document.catalog.delete(PDFName.of('Metadata'));
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}
