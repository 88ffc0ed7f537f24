import type { Answer, Hit, Question } from '#lib/search/exchange.ts';

/** Shows the pages that a reader types for. What is typed goes to a worker of this page and nowhere else. */
class FindPages extends HTMLElement {
  #worker: Worker | undefined;
  /** Counts what was asked: an answer to an older question comes too late. */
  #asked = 0;
  #query = '';

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    const type = (): void => {
      this.#ask('words', field.value.trim());
    };
    // Its files come while the keyboard does.
    field.onfocus = field.oninput = type;
    field.onkeydown = ({ key }) => {
      if (key === 'Enter') this.#part('said').focus();
    };
    this.#part('load').onclick = () => {
      this.#say('texts-said', 'wait');
      this.#ask('texts', this.#query);
    };
  }

  #ask(kind: Question['kind'], query: string): void {
    this.#query = query;
    this.#worker ??= this.#start();
    this.#worker.postMessage({ number: ++this.#asked, kind, query } satisfies Question);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./find-pages/finder.ts', import.meta.url), {
      type: 'module',
      name: this.dataset['name'] ?? '',
    });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.number === this.#asked) (data.kind === 'words' ? this.#showPages : this.#showTexts).call(this, data);
    };
    worker.onerror = () => {
      this.#showPages({});
    };
    return worker;
  }

  #showPages({ hits = [], nearest, kilobytes }: Partial<Answer>): void {
    const found = this.#list('hits', hits);
    const isAsked = this.#query !== '';
    this.#list('nearest', nearest ?? []);
    this.#list('texts', []);
    this.#part('all').hidden = found > 0;
    this.#part('hits').hidden = found === 0;
    this.#part('nothing').hidden = !isAsked || found > 0;
    this.#part('more').hidden = !isAsked || !nearest;
    this.#say('said', isAsked ? (found > 0 ? 'found' : nearest ? 'none' : 'off') : '', found);
    this.#say('load', 'load', kilobytes);
    this.#say('texts-said');
  }

  #showTexts({ hits }: Answer): void {
    const shown = this.#part('hits');
    const found = this.#list('texts', hits?.filter(({ path }) => !shown.querySelector(linkTo(path))) ?? []);
    this.#part('all').hidden ||= found > 0;
    this.#say('texts-said', hits ? (found > 0 ? 'found' : 'none') : 'off', found);
  }

  /** Fills a list with the rows of pages from the list of all, and gives their number. */
  #list(part: string, hits: readonly Hit[]): number {
    const rows = hits.flatMap(({ path, excerpt }) => {
      const row = this.#part('all').querySelector(linkTo(path))?.closest('li')?.cloneNode(true);
      if (!(row instanceof Element)) return [];
      if (excerpt) row.querySelector('span')?.append(marked(excerpt));
      return row;
    });
    this.#part(part).replaceChildren(...rows);
    return rows.length;
  }

  /** Says one of the sentences that a part bears, with a number in the place of `#`. */
  #say(part: string, sentence = '', number = 0): void {
    this.#part(part).textContent = this.#part(part).dataset[sentence]?.replace('#', String(number)) ?? '';
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`) ?? document.createElement('p');
  }
}

function linkTo(path: string): string {
  return `[href="${path}"]`;
}

/** Words around a hit, in turn plain and marked. */
function marked(words: readonly string[]): HTMLElement {
  const line = document.createElement('small');
  words.forEach((text, at) => {
    line.append(Object.assign(document.createElement(at % 2 === 0 ? 'span' : 'mark'), { textContent: text }));
  });
  return line;
}

customElements.define('find-pages', FindPages);
