/** The language of a tag without script or region: `sr` of `sr-Latn`. */
export function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
