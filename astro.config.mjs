import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { begunLanguages } from './src/integrations/begun-languages.ts';
import { searchFiles } from './src/integrations/search/search-files.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { openData } from './src/integrations/open-data.ts';
import { packs } from './src/integrations/offline/packs.ts';
import { recordings } from './src/integrations/recordings.ts';
import { requestFiles } from './src/integrations/request-files.ts';
import { shortAddresses } from './src/integrations/short-addresses.ts';
import { siteFiles } from './src/integrations/site-files.ts';

export default defineConfig({
  trailingSlash: 'always',
  // The `jsx` default joins a word and the number after it.
  compressHTML: true,
  build: { inlineStylesheets: 'always', format: 'directory' },
  // Its colours would be style attributes, which the policy forbids; no page shows code.
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    begunLanguages(),
    searchFiles(),
    siteFiles(),
    openData(),
    recordings(),
    requestFiles(),
    finishPages(),
    shortAddresses(),
    // The copies hold what the others wrote.
    packs(),
  ],
  devToolbar: { enabled: false },
  // One request until the reader acts: a small script stands in the page.
  vite: { build: { assetsInlineLimit: 8192 } },
});
