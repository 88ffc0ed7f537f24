import { isolated, type Part } from '../view/part.ts';

/** A sentence made of pieces, as plain text: numbers and times keep their direction. */
export function partsText(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('phone' in part) return isolated(part.phone.shown);
      return isolated('date' in part ? part.text : part.ltr);
    })
    .join('');
}

/** A field with its value, or nothing at all where there is no value: HSDS has no `null`. */
export function field<Name extends string, Value>(name: Name, value: Value | undefined): FieldOrNone<Name, Value> {
  const none = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return (none ? {} : { [name]: value }) as FieldOrNone<Name, Value>;
}

type FieldOrNone<Name extends string, Value> = { [Key in Name]?: Value };
