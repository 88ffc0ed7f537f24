import { primary } from './primary.ts';

/** A language to choose, by its tag and the other tags that mean it. */
export interface Meant {
  lang: string;
  otherTags: readonly string[];
}

/**
 * The languages meant by the first tag of a browser that means any: `sr-Latn-RS` means `sr-Latn`, `nn` what names it
 * among its other tags. A tag without a script means a language in all its scripts. Empty when no tag means one of ours.
 */
export function firstMeant<One extends Meant>(tags: readonly string[], ours: readonly One[]): One[] {
  for (const tag of tags) {
    for (const part of partsOf(tag)) {
      const meant = ours.filter((one) => isOf(one, part));
      if (meant.length > 0) return meant;
    }
    const inAnyScript = ours.filter(({ lang }) => isSame(primary(lang), primary(tag)));
    if (inAnyScript.length > 0) return inAnyScript;
  }
  return [];
}

/** A tag, and what is left of it without its last parts: `fa-Arab-AF`, `fa-Arab`, `fa`. */
function partsOf(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
}

function isOf({ lang, otherTags }: Meant, tag: string): boolean {
  return [lang, ...otherTags].some((own) => isSame(own, tag));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
