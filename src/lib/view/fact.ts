import type { Fact } from '../schema/fact.ts';
import { checkView, type CheckView } from './check.ts';
import { figureText } from './figures.ts';
import type { Scope } from './scope.ts';

/** A fact as a block of its own. */
export interface FactView {
  id: string;
  /** `6 months`, `Yes`; undefined for a link. */
  figure: string | undefined;
  /** Whether the figure answers a question: it then stands below the sentence, else above it. */
  isAnswer: boolean;
  /** The sentence that the figure belongs to. */
  sentence: string;
  /** An office's page instead of a figure. */
  link: { href: string; name: string; host: string } | undefined;
  /** Conditions that must all hold, and those under which it does not. */
  onlyIf: string[];
  notIf: string[];
  /** How far it can be relied on. */
  limits: string[];
  /** Legal name to show an office. */
  legal: { name: string; lang: string } | undefined;
  check: CheckView;
}

/** Says a fact in the language of the scope. */
export function factView(id: string, fact: Fact, scope: Scope): FactView {
  const { t } = scope;
  const link =
    'link' in fact.value ? { href: fact.value.link, name: fact.value.name, host: hostOf(fact.value.link) } : undefined;
  return {
    id,
    figure: figureText(fact.value, scope),
    isAnswer: 'answer' in fact.value,
    sentence: t(`fact.${id}` as Parameters<typeof t>[0]),
    link,
    onlyIf: fact.if.map((code) => t(`condition.${code}`)),
    notIf: fact.notIf.map((code) => t(`condition.${code}`)),
    limits: fact.limit.map((code) => t(`limit.${code}`)),
    legal: fact.legal,
    check: checkView(fact.check, 'right', scope),
  };
}

/** Those of these facts that the place has, said in the language of the scope. */
export function factViews(ids: readonly string[], scope: Scope): FactView[] {
  return ids.flatMap((id) => {
    const fact = scope.place.facts[id];
    return fact === undefined ? [] : [factView(id, fact, scope)];
  });
}

/** Name of a site as a browser's history shows it. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
