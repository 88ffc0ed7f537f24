import type { Said, SaidOnPaper } from '#lib/match/said.ts';
import { el, factLines, mayHaveChanged, number, part, title } from './fits/dom.ts';
import type { Shown } from './fits/shown.ts';

/** What one language of the sheet says. */
interface Language {
  said: Said;
  paper: SaidOnPaper;
}

/** Lays the answer on one sheet in two languages, block by block, to show or to print. */
class Sheet {
  readonly #host: HTMLElement;
  readonly #sheet: HTMLElement;
  #shown: Shown | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#sheet = part(host, '.sheet');
    host.addEventListener('show', (event) => void this.#open((event as CustomEvent<Shown>).detail));
  }

  async #open(shown: Shown): Promise<void> {
    this.#shown = shown;
    try {
      const { paper } = await languageAt(location.pathname);
      if (!this.#sheet.firstChild) this.#furnish(paper);
    } catch {
      part(this.#host, '.answer [data-failed]').hidden = false;
      return;
    }
    await this.#lay();
    this.#swap(true);
    part(this.#sheet, 'h1').focus();
  }

  /** Heading and controls, once. */
  #furnish({ title: words, set, others }: SaidOnPaper): void {
    const [other, add, toPrint, back, failed] = set;
    const button = (words: string, act: () => void): HTMLElement => {
      const made = el('button', { class: 'btn', type: 'button' }, words);
      made.addEventListener('click', act);
      return made;
    };
    const languages = others.map(({ locale, lang, name }) => el('option', { value: locale, lang }, name));
    this.#sheet.append(
      el('h1', { id: 'sheet', tabindex: '-1' }, words),
      el(
        'div',
        { class: 'sheet-set' },
        el('p', { class: 'field' }, el('label', { for: 'other' }, other), el('select', { id: 'other' }, ...languages)),
        el('p', { class: 'with-box' }, el('input', { type: 'checkbox', id: 'add' }), el('label', { for: 'add' }, add)),
        el(
          'p',
          { class: 'btns' },
          button(toPrint, () => print()),
          button(back, () => this.#close()),
        ),
        el('p', { class: 'limit', role: 'alert', 'data-failed': '', hidden: '' }, failed),
      ),
      el('div', { 'data-pairs': '' }),
    );
    this.#sheet.setAttribute('aria-labelledby', 'sheet');
    this.#sheet.addEventListener('change', () => void this.#lay());
  }

  #close(): void {
    this.#swap(false);
    part(this.#host, '[data-show]').focus();
  }

  #swap(on: boolean): void {
    this.#sheet.hidden = !on;
    part(this.#host, '.fits').hidden = on;
  }

  async #lay(): Promise<void> {
    const failed = part(this.#sheet, '[data-failed]');
    try {
      const own = location.pathname;
      const other = own.replace(/^\/[^/]+/, `/${this.#sheet.querySelector<HTMLSelectElement>('#other')?.value ?? ''}`);
      const [first, second] = await Promise.all([languageAt(own), languageAt(other)]);
      part(this.#sheet, '[data-pairs]').replaceChildren(...this.#pairs(first, second));
      failed.hidden = true;
    } catch {
      failed.hidden = false;
    }
  }

  #pairs(...languages: Language[]): HTMLElement[] {
    const shown = this.#shown;
    if (!shown) return [];
    const withTaps = this.#sheet.querySelector<HTMLInputElement>('#add')?.checked === true;
    const late = mayHaveChanged(
      shown.fit.rights.flatMap(({ facts }) => facts.flatMap((id) => shown.said.facts[id] ?? [])),
    );
    const blocks: ((language: Language) => HTMLElement)[] = [
      ({ paper, said }) =>
        el('div', {}, el('p', {}, paper.note), ...(said.trial ? [el('p', { 'data-trial': '' }, said.trial)] : [])),
      ...(withTaps
        ? [
            head(4),
            ...shown.taps.map(
              (id) =>
                ({ paper }: Language) =>
                  el('p', {}, paper.sentences[id] ?? ''),
            ),
          ]
        : []),
      ...(shown.fit.lines.length > 0 ? [head(0), ...shown.fit.lines.map(line)] : []),
      head(1),
      ...shown.fit.rights.map(right),
      ...(late ? [({ said }: Language) => el('p', { class: 'limit' }, said.due)] : []),
      head(2),
      ...shown.fit.options.map(option),
      ...(shown.fit.services.length > 0 ? [head(3), ...shown.fit.services.map(service)] : []),
    ];
    return blocks.map((block) =>
      el(
        'div',
        { class: 'pair' },
        ...languages.map((language) =>
          el('div', { lang: language.paper.lang, dir: language.paper.dir }, block(language)),
        ),
      ),
    );
  }
}

type Block = (language: Language) => HTMLElement;

function head(at: 0 | 1 | 2 | 3 | 4): Block {
  return ({ paper }) => el('h2', {}, paper.heads[at]);
}

function line(at: number): Block {
  return ({ said }) => {
    const one = said.lines[at];
    if (!one) return el('p');
    return el(
      'p',
      { 'data-checked': one.on, 'data-check-how': one.how },
      one.warning === undefined ? undefined : el('b', {}, `${one.warning} `),
      el('b', {}, number(one)),
      ` ${[one.when, one.unsure].filter(Boolean).join(' ')}`,
    );
  };
}

function right({ guide, facts }: Shown['fit']['rights'][number]): Block {
  return ({ said }) =>
    el(
      'div',
      {},
      el('h3', {}, title(said.rights[guide])),
      ...facts.flatMap((id) => {
        const fact = said.facts[id];
        return fact ? [factLines(fact)] : [];
      }),
    );
}

function option(slug: string): Block {
  return ({ said }) => {
    const short = said.options[slug] ?? [];
    const answers = said.questions.map((question, at) => el('p', {}, el('b', {}, `${question}: `), short[at] ?? ''));
    return el('div', {}, el('h3', {}, title(said.titles[slug])), ...answers);
  };
}

function service(id: string): Block {
  return ({ said, paper }) => {
    const [name = '', what = ''] = said.services[id] ?? [];
    const { tells = '', phone, through } = paper.services[id] ?? {};
    return el(
      'div',
      {},
      el('h3', {}, name),
      el('p', {}, what),
      el('p', {}, el('b', {}, `${paper.tells}: `), tells),
      through === undefined ? undefined : el('p', {}, through),
      phone && el('p', { 'data-checked': phone.on, 'data-check-how': phone.how }, el('b', {}, number(phone))),
    );
  };
}

async function languageAt(path: string): Promise<Language> {
  const [answers, onPaper] = (await Promise.all([
    import(/* @vite-ignore */ `${path}answers.js`),
    import(/* @vite-ignore */ `${path}paper.js`),
  ])) as [{ said: Said }, { paper: SaidOnPaper }];
  return { said: answers.said, paper: onPaper.paper };
}

void new Sheet(part(document, 'what-fits'));
