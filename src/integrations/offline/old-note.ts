import type { Scope } from '#lib/view/scope.ts';

/** What an old copy says above its text; the worker puts the day in. */
export function oldNote({ t }: Scope): string {
  const said = t('keep.old', { date: '{{date}}' });
  return `<p class="notice" data-old>${said.replace('{{date}}', '<time>{{date}}</time>')}</p>`;
}
