import type { SaidBeside } from '#lib/beside/says.ts';

/** Another language that the page can stand in. */
export interface Choice {
  href: string;
  lang: string;
}

/** What became of it: both languages are there, the other one could not be loaded, or there is one language again. */
type State = 'shown' | 'failed' | 'one';

/** What stands in the unfolded box: the choice of the other language, print, the way back, and what is read aloud. */
export class Controls {
  readonly #box: HTMLElement;
  readonly #said: SaidBeside;
  readonly #links: HTMLAnchorElement[];
  readonly #summary: HTMLElement;
  readonly #select = document.createElement('select');
  readonly #set = document.createElement('div');
  readonly #status = document.createElement('p');

  constructor(box: HTMLElement, said: SaidBeside, onChoice: (choice: Choice) => void) {
    this.#box = box;
    this.#said = said;
    this.#links = linksIn(box);
    this.#summary = box.querySelector('summary') ?? box;
    this.#status.setAttribute('role', 'status');
    this.#status.dataset['status'] = '';
    this.#furnish();
    this.#select.addEventListener('change', () => {
      onChoice(this.choice());
    });
    box.append(this.#set);
    // Outside of what can be folded: it also says that there is one language again.
    box.after(this.#status);
  }

  /** The other language as chosen: at first English, or a language of the place. */
  choice(): Choice {
    const link = this.#links[this.#select.selectedIndex];
    return { href: link?.pathname ?? '', lang: link?.lang ?? '' };
  }

  /** Shows and reads aloud what became of it; a language that did not come is left as a link to its page. */
  tell(state: State): void {
    const failed = state === 'failed';
    for (const [at, link] of this.#links.entries()) link.hidden = !failed || at !== this.#select.selectedIndex;
    this.#box.querySelector('p')?.toggleAttribute('hidden', !failed);
    this.#status.textContent = failed ? '' : this.#said[state];
    // The page's colours have other names in each build, so what can be tapped takes its own from what was tapped.
    this.#set.style.color = getComputedStyle(this.#summary).color;
  }

  #furnish(): void {
    const label = document.createElement('label');
    label.append(`${this.#said.other} `, this.#select);
    for (const { lang, text } of this.#links) {
      const option = new Option(text.trim());
      option.lang = lang;
      this.#select.append(option);
    }
    this.#set.append(
      label,
      button(this.#said.print, () => {
        print();
      }),
      button(this.#said.only, () => {
        this.#box.removeAttribute('open');
        this.#summary.focus();
      }),
    );
    this.#set.dataset['set'] = '';
  }
}

/** Links to the page in every other language: first those of the box, then those of the bar. */
function linksIn(box: HTMLElement): HTMLAnchorElement[] {
  const first = [...box.querySelectorAll('a')];
  const own = document.documentElement.lang;
  const known = [own, ...first.map(({ lang }) => lang)];
  const more = [...document.querySelectorAll<HTMLAnchorElement>('.bar-lang a')]
    .filter(({ lang }) => !known.includes(lang))
    .map((link) => link.cloneNode(true) as HTMLAnchorElement);
  first[0]?.parentElement?.append(...more);
  return [...first, ...more];
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}
