import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Headers } from '#lib/headers.ts';
import { reportAddress, type Report } from '#lib/reports.ts';
import { find, type ReadFile } from './files.ts';
import { mountRequests, type RequestsOptions } from './requests/mount.ts';
import type { Store } from './store.ts';
import { wrongRoute } from './wrong.ts';

/** What the function needs from the host it runs on. */
export interface Host {
  /** Where blobs are kept. */
  store: Store;
  /** The time now. */
  clock: () => Date;
  /** Headers of the answer at a path. */
  headers: (path: string) => Headers;
  /** The build, if the host does not serve it by itself. */
  files?: ReadFile;
  /** Whether the site has a page for a service; without it, nobody can say that something is wrong with one. */
  isService?: ((service: Pick<Report, 'place' | 'service'>) => Promise<boolean>) | undefined;
  /** How requests to be called are taken; without it none are. */
  requests?: RequestsOptions | undefined;
}

/** The function: `/api/…`, and the built pages where the host has none of its own way to serve them. */
export function createApp({ store, clock, headers, files, isService, requests }: Host): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    // A file that stands for another address (404.html, a folder's index) has set its own already.
    for (const [name, value] of Object.entries(headers(context.req.path))) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
  });

  app.get('/api/health', (context) => context.json({ ok: true }));
  if (isService) app.route(reportAddress, wrongRoute({ store, clock, isService }));
  if (requests) mountRequests(app, clock, requests);
  app.all('/api/*', (context) => context.json({ error: 'not-found' }, 404));
  app.all('/api', (context) => context.json({ error: 'not-found' }, 404));

  if (files) {
    app.get('*', compress(), async (context) => {
      const found = await find(context.req.path, files);
      if (found.kind === 'nothing') return context.notFound();
      if (found.kind === 'redirect') return context.redirect(found.to + new URL(context.req.url).search, 307);
      return context.body(found.body, found.status, {
        'Content-Type': found.type,
        'Content-Length': String(found.body.byteLength),
        ...headers(found.path),
      });
    });
    app.all('*', (context) => context.text('Method not allowed', 405, { Allow: 'GET, HEAD' }));
  }

  app.notFound((context) => context.text('Not found', 404));
  // Without this, Hono prints the error, and an error may quote what somebody sent.
  app.onError((_error, context) => context.json({ error: 'unexpected' }, 500));
  return app;
}
