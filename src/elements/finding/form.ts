import type { Point } from '#lib/finding/distance.ts';
import { noFilter, type Filter } from '#lib/finding/filter.ts';

/** The fields of the form: their names are those of the filter. */
function fields(form: HTMLFormElement): (HTMLSelectElement | HTMLInputElement)[] {
  return [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
}

/** What is chosen in a form. */
export function readForm(form: HTMLFormElement): Filter {
  const chosen = fields(form).map((field) => [
    field.name,
    field instanceof HTMLInputElement ? field.checked : field.value,
  ]);
  return { ...noFilter, ...(Object.fromEntries(chosen) as Partial<Filter>) };
}

/** Chooses a filter in a form. A choice that the form does not have is left out. */
export function fillForm(form: HTMLFormElement, filter: Filter): void {
  for (const field of fields(form)) {
    const value = filter[field.name as keyof Filter];
    if (field instanceof HTMLInputElement) field.checked = value === true;
    else field.value = [...field.options].some((one) => one.value === value) ? String(value) : '';
  }
}

/** What is chosen, in the words of the form. */
export function chosenWords(form: HTMLFormElement): string {
  return fields(form)
    .flatMap((field) => {
      if (field instanceof HTMLInputElement) return field.checked ? (field.labels?.[0]?.textContent.trim() ?? '') : [];
      return field.value === '' ? [] : (field.selectedOptions[0]?.text ?? []);
    })
    .join(' · ');
}

/** Areas of the form with their coordinates. */
export function areasOf(form: HTMLFormElement): Map<string, Point | undefined> {
  const options = [...form.querySelectorAll<HTMLOptionElement>('[name=area] > option')].filter(
    ({ value }) => value !== '',
  );
  return new Map(
    options.map(({ value, dataset }) => {
      const [lat, lon] = dataset['at']?.split(' ').map(Number) ?? [];
      return [value, lat === undefined || lon === undefined ? undefined : ([lat, lon] as const)];
    }),
  );
}
