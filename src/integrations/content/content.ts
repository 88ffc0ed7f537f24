import { resolve } from 'node:path';
import { today } from '../today.ts';
import { loadContent } from './load.ts';
import type { Content } from './model.ts';

let loaded: Content | undefined;

/** All content of the site, read and checked once per process. Throws `ContentError`. */
export function content(): Content {
  loaded ??= loadContent(resolve('content'), today());
  return loaded;
}
