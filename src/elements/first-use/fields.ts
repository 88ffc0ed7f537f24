import { readFields, type Asked } from '#lib/request/fields.ts';
import { ways } from '#lib/request/ways.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const fieldsOf = (form: HTMLFormElement): NodeListOf<Field> => form.querySelectorAll('input, select, textarea');

/** What stands in the form now. Fields have no names; their ids begin with `f-`. */
export function asked(form: HTMLFormElement, zone: string): Asked {
  const answers: Record<string, string> = {};
  for (const field of fieldsOf(form)) {
    if (!(field instanceof HTMLInputElement) || field.type !== 'checkbox' || field.checked)
      answers[field.id.slice(2)] = field.value;
  }
  return readFields(answers, { ways, zone, now: new Date() });
}

/** Shows what is wrong beside its field, takes away what no longer is, and moves to the first one. */
export function showWrong(form: HTMLFormElement, wrong: readonly string[]): void {
  for (const sentence of form.querySelectorAll<HTMLElement>('.wrong')) {
    const [name = ''] = sentence.id.split('-');
    sentence.hidden = !wrong.includes(name);
    for (const field of fieldFor(form, name)) field.ariaInvalid = String(!sentence.hidden);
  }
  fieldFor(form, wrong[0] ?? '')[0]?.focus();
}

function fieldFor(form: HTMLFormElement, name: string): Field[] {
  const ids = name === 'days' ? ['f-weekdays', 'f-weekend'] : [`f-${name}`];
  return [...fieldsOf(form)].filter(({ id }) => ids.includes(id));
}

/** Says the chosen sentence in English below it, where the page shows English beside its own language. */
export function followChoices(form: HTMLFormElement): void {
  for (const english of form.querySelectorAll<HTMLElement>('[data-english]:not(option)')) {
    const choice = [...fieldsOf(form)].find(({ id }) => id === english.dataset['english']);
    const option = choice instanceof HTMLSelectElement ? choice.selectedOptions[0] : undefined;
    english.textContent = option?.dataset['english'] ?? '';
  }
}
