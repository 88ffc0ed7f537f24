const rule = /(?<=^|[{};])([^{}@;]+)\{([^{}]*)\}/g;
const emptyBlock = /@media[^{}]*\{\s*\}/g;
const commaOutside = /,(?![^(]*\))/;
const conditions = /\[[^\]]*\]|::?[a-z-]+(?:\([^)]*\))?/g;
const name = /[a-z][\w-]*/gi;

/**
 * A style without the rules for what a page does not have. `isUsed` says whether something has, or may get, a class or is
 * an element of that name. What stands in conditions, such as `:not(.sub)` or `[open]`, is not asked for.
 */
export function usedRules(css: string, isUsed: (name: string) => boolean): string {
  const fits = (selector: string): boolean => (selector.replace(conditions, '').match(name) ?? []).every(isUsed);
  return css
    .replace(rule, (_, selectors: string, body: string) => {
      const kept = selectors.split(commaOutside).filter(fits);
      return kept.length > 0 ? `${kept.join(',')}{${body}}` : '';
    })
    .replace(emptyBlock, '');
}
