/** One line of a list: the whole row is a link. */
export interface RowView {
  href: string;
  title: string;
  /** Whether the title is a name of its own, in whatever language it has. */
  isName?: boolean | undefined;
  small?: string | undefined;
  /** Hours for `openState`, in lists that say whether somebody answers now. */
  hours?: string | undefined;
  /** Name of a picture. */
  icon?: string | undefined;
  /** Attributes of a title in another language than the page. */
  served?: Record<string, string> | undefined;
}
