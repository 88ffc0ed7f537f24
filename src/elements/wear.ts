const worn = new Set<string>();

/** Adds a style for the rest of the visit to this page, once: its rules are for what only scripts put there. */
export function wear(style: string): void {
  if (worn.has(style)) return;
  worn.add(style);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
