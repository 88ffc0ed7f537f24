/** Elements that a copy may hold, all inside a line; of others only their words come over. */
const kept = ['b', 'bdi', 'small', 'span', 'time'];
/** Attributes that a copy keeps: direction and language, and what numbers and dates say of themselves. */
const keptAttributes = ['dir', 'lang', 'datetime', 'data-phone', 'data-checked', 'data-check-how'];

/** Puts the words of a block beside those of its twin on this page. Words that are the same in both stand once. */
export function putBeside(own: Element, other: Element): void {
  if (own.closest('[hidden]') || wordsOf(own) === wordsOf(other)) return;
  const said = saidIn('span', other);
  said.dataset['twin'] = '';
  // What its page says of this block alone, such as that its English has changed since.
  if (other.nextElementSibling?.matches('.stale')) said.append(' ', saidIn('small', other.nextElementSibling));
  const words = document.createElement('span');
  words.append(...[...own.childNodes].filter((one) => !isUnread(one)));
  const pair = document.createElement('span');
  pair.dataset['pair'] = '';
  pair.append(words, said);
  own.append(pair);
}

/** Says below an element what the other page says of itself, such as that a computer translated it. */
export function putNotes(below: Element, other: Document): void {
  const notes = [...other.querySelectorAll('main p.notice')].map((one) => saidIn('p', one));
  for (const note of notes) note.dataset['note'] = '';
  below.after(...notes);
}

/** Makes the page as it was: each block holds its own words alone. */
export function takeAway(): void {
  for (const note of document.querySelectorAll('[data-note]')) note.remove();
  for (const pair of document.querySelectorAll('[data-pair]'))
    pair.replaceWith(...(pair.firstElementChild?.childNodes ?? []));
  delete document.body.dataset['two'];
}

/** A copy of an element of the other page, in its language. */
function saidIn(tag: 'p' | 'small' | 'span', other: Element): HTMLElement {
  const html = other.closest<HTMLElement>('[lang]');
  const said = document.createElement(tag);
  said.lang = html?.lang ?? '';
  said.dir = html?.dir ?? '';
  said.append(...[...other.childNodes].flatMap(copied));
  return said;
}

/** What a copy of a node is: words, and what isolates direction. Nothing else of the other page comes over. */
function copied(node: Node): Node[] {
  if (node instanceof Text) return [new Text(node.data)];
  if (!(node instanceof Element) || isUnread(node)) return [];
  const inside = [...node.childNodes].flatMap(copied);
  if (!kept.includes(node.localName)) return inside;
  const copy = document.createElement(node.localName);
  for (const name of keptAttributes) {
    const value = node.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (node.matches('.num')) copy.className = node.className;
  copy.append(...inside);
  return [copy];
}

/** Nothing to read: a picture, what a table repeats for the eye, or what no browser shows. */
function isUnread(node: Node): boolean {
  return node instanceof Element && node.matches('[aria-hidden],script,style,template');
}

function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
