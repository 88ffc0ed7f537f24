import { inboxCard, momentOf } from '#lib/inbox/card.ts';
import { inboxTexts, type InboxText } from '#lib/inbox/texts.ts';
import type { RequestRecord } from '#lib/request/record.ts';
import type { Listed, Said } from './server.ts';

/** A request on the page. */
export interface Shown {
  record: RequestRecord | undefined;
  blob: Uint8Array<ArrayBuffer>;
  status: Listed['status'] | undefined;
  /** Tells the function what came of it; undefined for a request that was dropped on the page. */
  tell: ((outcome: Said) => Promise<void>) | undefined;
}

/** Makes the card of a request. All words of the person are set as text, whatever they are. */
export function cardFor({ record, blob, status, tell }: Shown): HTMLElement {
  const card = make('article', 'box request');
  if (!record) {
    card.append(make('p', '', inboxTexts.unreadable), saveButton(blob));
    return card;
  }
  const moment = make('p', 'moment');
  const said = inboxCard(record, new Date());
  moment.dataset['moment'] = said.moment;
  moment.textContent = inboxTexts[said.moment];
  const rules = make('ul', 'dots');
  rules.append(...said.rules.map((rule) => make('li', '', rule)));
  const rows = make('dl', '');
  if (status) said.rows.push([inboxTexts.status, inboxTexts[`status.${status}`]]);
  for (const [label, value] of said.rows) {
    const own = make('dd', '', value);
    own.dir = 'auto';
    rows.append(make('dt', '', label), own);
  }
  card.append(moment, rules, rows, numberPart(record, tell));
  const outcomes = make('p', 'btns');
  if (tell) outcomes.append(...outcomeButtons(card, tell));
  outcomes.append(saveButton(blob));
  card.append(outcomes);
  return card;
}

/** The number: only on "I call now", twice at a bad time, and never after the last day. */
function numberPart(record: RequestRecord, tell: Shown['tell']): HTMLElement {
  const part = make('p', 'call');
  if (momentOf(record, new Date()) === 'dead') return part;
  const show = (): void => {
    const number = make('bdi', 'num code', record.to);
    number.dir = 'ltr';
    part.replaceChildren(number);
    void tell?.('opened').catch(() => undefined);
  };
  const asked = button('call', () => {
    const moment = momentOf(record, new Date());
    if (moment === 'dead') part.replaceChildren(make('span', '', inboxTexts.dead));
    else if (moment === 'now') show();
    else part.replaceChildren(button('callAnyway', show));
  });
  asked.classList.add('btn-main');
  part.append(asked);
  return part;
}

function outcomeButtons(card: HTMLElement, tell: (outcome: Said) => Promise<void>): HTMLElement[] {
  const over = (text: InboxText): HTMLElement =>
    button(text, () => {
      tell('over').then(
        () => card.remove(),
        () => card.append(make('p', 'wrong', inboxTexts['wrong.network'])),
      );
    });
  const tried = button('tried', () => {
    tell('tried').then(
      () => tried.setAttribute('aria-pressed', 'true'),
      () => card.append(make('p', 'wrong', inboxTexts['wrong.network'])),
    );
  });
  return [tried, over('talked'), over('wrongNumber'), over('junk')];
}

function saveButton(blob: Uint8Array<ArrayBuffer>): HTMLElement {
  return button('save', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([blob]));
    link.download = 'request.age';
    link.click();
    URL.revokeObjectURL(link.href);
  });
}

function button(text: InboxText, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn';
  made.textContent = inboxTexts[text];
  made.addEventListener('click', act);
  return made;
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
