import type { PlainDate } from '#kernel';
import type { Answers, Places } from './form.ts';

/** What reading a page depends on besides the page: earlier answers, the day, the units that exist. */
export type FormContext = {
  readonly answers: Answers;
  readonly today: PlainDate;
  readonly places: Places;
};

/** The fields of a posted form, as the HTTP layer gives them. */
export type PostedForm = Readonly<Record<string, string | readonly string[]>>;
