/** What a tap on a link does: nothing of ours, a move to another page, or a move inside this page. */
export type Move = 'none' | 'page' | 'inside';

/** Decides from the link's resolved address and the page's own address. */
export function moveFor(link: { href: string; target: string; download: boolean }, page: string): Move {
  if (link.download || (link.target !== '' && link.target !== '_self') || !/^https?:/.test(link.href)) return 'none';
  const [to, hash] = link.href.split('#');
  return hash !== undefined && to === page.split('#')[0] ? 'inside' : 'page';
}
