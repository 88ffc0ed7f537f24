import type { SaidBeside } from '#lib/beside/says.ts';
import { pairsOf } from '#lib/beside/blocks.ts';
import { Controls, type Choice } from '../beside/controls.ts';
import { wear } from '../wear.ts';
import { putBeside, putNotes, takeAway } from '../beside/pair.ts';
import { blocksOfPage } from '../beside/tree.ts';

/** What is said around it, as JSON, by the lang of the page; the build puts it in. */
declare const besideSaid: string;
/** Its style, which no page carries; the build puts it in. */
declare const besideStyle: string;

let controls: Controls | undefined;
/** Counts what was asked for: an answer that comes after the next question is not shown. */
let asked = 0;

/** The reader unfolded the box, or folded it: then there is one language again. */
export function look(box: HTMLElement): void {
  const said = (JSON.parse(besideSaid) as Record<string, SaidBeside | undefined>)[document.documentElement.lang];
  if (!said) return;
  if (!controls) {
    wear(besideStyle);
    controls = new Controls(box, said, (choice) => void show(box, choice));
  }
  if (box.hasAttribute('open')) void show(box, controls.choice());
  else hide();
}

async function show(box: HTMLElement, { href, lang }: Choice): Promise<void> {
  const turn = ++asked;
  try {
    const page = await pageAt(href, lang);
    if (turn !== asked) return;
    takeAway();
    const pairs = pairsOf(blocksOfPage(document), blocksOfPage(page));
    if (!pairs) throw new Error('It is not the same page.');
    for (const [own, other] of pairs) putBeside(own, other);
    document.body.dataset['two'] = '';
    putNotes(box, page);
    controls?.tell('shown');
  } catch {
    if (turn !== asked) return;
    takeAway();
    controls?.tell('failed');
  }
}

function hide(): void {
  asked += 1;
  takeAway();
  controls?.tell('one');
}

/** The page at an address, from the network or from the copy on this phone. Throws when it is not there in that language. */
async function pageAt(href: string, lang: string): Promise<Document> {
  const response = await fetch(href, { credentials: 'omit' });
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (page.documentElement.lang !== lang) throw new Error(`It is not in ${lang}.`);
  return page;
}
