import type { Bilingual, Lang } from '#kernel';

/** What is wrong, by field name, in the order of the page. Names of parts are `con[0].ten`. */
export type FieldErrors = Readonly<Record<string, Bilingual>>;

/** What the person typed, by field name, exactly as it came. */
export type FieldValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A form as shown: what was typed and what is wrong with it. */
export interface FormState {
  readonly values: FieldValues;
  readonly errors: FieldErrors;
}

/** A form nobody has touched. */
export const untouched: FormState = { values: {}, errors: {} };

export const hasErrors = (errors: FieldErrors): boolean => Object.keys(errors).length > 0;

/** The id of the control of a field: its name with everything but letters, digits and `-_` as `-`. */
export function fieldId(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/-$/, '');
}

/** The lines of the error summary, each linked to its control: `<ErrorSummary errors={…} />`. */
export function errorSummaryItems(errors: FieldErrors, lang: Lang): { text: string; href: string }[] {
  return Object.entries(errors).map(([name, error]) => ({ text: error[lang], href: `#${fieldId(name)}` }));
}

/** The one value of a field; the first where several came. */
export function oneValue(values: FieldValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' || value === undefined ? value : value[0];
}

/** All values of a field, for checkboxes. */
export function allValues(values: FieldValues, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

export interface FieldBinding {
  readonly name: string;
  readonly id: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
}

/** What a field component needs from the form: `<Input {...bind(form, 'hoTen', lang)} label="Họ và tên" />`. */
export function bind(form: FormState, name: string, lang: Lang): FieldBinding {
  return {
    name,
    id: fieldId(name),
    value: oneValue(form.values, name),
    error: form.errors[name]?.[lang],
  };
}
