// A fresh clone has no `.astro/types.d.ts` until the first build; this line lets the checkers know `.astro` files before it.
/// <reference types="astro/client" />
