import type { Lang } from '#kernel';
import type { FieldErrors } from '#ui/forms';
import type { Field, Places } from './form.ts';
import type { PostedForm } from './form-context.ts';

/** What is needed to show one question. */
export interface OneFieldProps<F extends Field> {
  readonly field: F;
  readonly values: PostedForm;
  readonly errors: FieldErrors;
  readonly places: Places;
  readonly lang: Lang;
}
