import { close, createIndex } from 'pagefind';

/** What `import('virtual:pagefind')` stands for. */
const id = 'virtual:pagefind';

/** Gives the search worker the program that reads an index: Pagefind's package holds it only inside of its indexer. */
export function pagefindProgram() {
  return {
    name: 'pagefind-program',
    resolveId: (wanted: string) => (wanted === id ? `\0${id}` : undefined),
    load: (wanted: string) => (wanted === `\0${id}` ? program() : undefined),
  };
}

async function program(): Promise<string> {
  const { index, errors } = await createIndex();
  const made = await index?.getFiles();
  await close();
  const file = made?.files.find(({ path }) => path === 'pagefind.js');
  if (!file) throw new Error(`Pagefind gives no program: ${errors.join(', ')}`);
  return new TextDecoder().decode(file.content);
}
