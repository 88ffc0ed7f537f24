import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteFiles } from './src/integrations/site-files.ts';

export default defineConfig({
  trailingSlash: 'always',
  // The `jsx` default joins a word and the number after it.
  compressHTML: true,
  build: { inlineStylesheets: 'always', format: 'directory' },
  security: { csp: true },
  integrations: [mdx(), siteFiles()],
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 8192 } },
});
