import { Miniflare } from 'miniflare';
import type { Kv } from '#server/stores/requests-kv.ts';

/** A KV namespace in the real runtime of Cloudflare, without a network. */
export async function startKv(): Promise<{ kv: Kv; empty: () => Promise<void>; stop: () => Promise<void> }> {
  const runtime = new Miniflare({
    modules: true,
    script: 'export default { fetch: () => new Response() }',
    kvNamespaces: ['REQUESTS'],
    // It would ask Cloudflare about this machine.
    cf: false,
  });
  const kv = (await runtime.getKVNamespace('REQUESTS')) as unknown as Kv;
  return {
    kv,
    empty: async () => {
      for (const { name } of (await kv.list({ prefix: '' })).keys) await kv.delete(name);
    },
    stop: () => runtime.dispose(),
  };
}
