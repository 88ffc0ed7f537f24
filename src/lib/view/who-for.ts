import type { Service } from '../schema/service.ts';
import type { Scope } from './scope.ts';

/** Who may use a service, as short sentences. */
export function whoFor({ whoFor: who }: Service, { t }: Pick<Scope, 't'>): string[] {
  return [
    t(`gender.${who.gender}`),
    ...ages(who.from, who.to, t),
    t(`papers.${who.papers}`),
    ...(who.madeFor ?? []).map((code) => t(`madeFor.${code}`)),
    ...(who.notFor ?? []).map((code) => t(`notFor.${code}`)),
    ...(who.friendsToo === true ? [t('card.friends')] : []),
  ];
}

function ages(from: number | undefined, to: number | undefined, t: Scope['t']): string[] {
  if (from !== undefined && to !== undefined) return [t('age.between', { from, to })];
  if (from !== undefined) return [t('age.from', { from })];
  return to === undefined ? [] : [t('age.to', { to })];
}
