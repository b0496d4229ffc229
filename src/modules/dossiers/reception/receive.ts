import type { Answers, FormFieldsProps, PostedForm } from '#procedures';
import type { FieldErrors, FormState } from '#ui/forms';
import type { PageView } from '#ui/layout';
import type { Places } from '../dossier.ts';
import type { Accept } from '../intake/accept.ts';
import type { OnBehalfOf } from '../parties/parties.ts';
import type { ChooseReturn } from '../return-way/return-way.ts';
import type { DeskPaper } from './desk-papers.ts';
import type { OpenProcedure } from './places.action.ts';
import type { Visit } from './visit.ts';

/** What the desk wrote down of one dossier. */
export interface ReceiveForm {
  readonly answers: Answers;
  /** Whose dossier it is, where the person at the desk files for another. */
  readonly onBehalfOf: OnBehalfOf | undefined;
  readonly returnWay: ChooseReturn;
  readonly accept: Accept;
  /** Whoever was told that the like was received today wants it all the same. */
  readonly again: boolean;
}

/** What the page of one dossier is made of. */
export interface Shown {
  readonly visit: Visit;
  readonly open: OpenProcedure;
  /** As typed; undefined: nothing yet, and what is known of the person is filled in. */
  readonly posted: PostedForm | undefined;
  readonly answers: Answers;
  readonly errors: FieldErrors;
  readonly places: Places | undefined;
  readonly note?: ReceivePageProps['note'];
  readonly again?: readonly string[];
  readonly adding?: string | undefined;
}

/** One page of the procedure's form, as a part of the desk's one page. */
export interface FormPart {
  readonly fields: FormFieldsProps;
  /** All it needs is there already: it stays folded, and the keyboard goes past it. */
  readonly settled: string | undefined;
}

export interface ReceivePageProps {
  readonly view: PageView;
  readonly visit: Visit;
  readonly procedure: { readonly code: string; readonly name: string; readonly fee: string };
  readonly parts: readonly FormPart[];
  readonly papers: readonly DeskPaper[];
  readonly variants: readonly { readonly key: string; readonly name: string }[];
  /** Agencies to choose from; undefined where there is only one. */
  readonly competent: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly form: FormState;
  /** When it would be due, received now; undefined while that cannot be reckoned. */
  readonly due: string | undefined;
  /** Shown with what was typed before: whatever went wrong meanwhile, or the card a scanner typed. */
  readonly note: 'begun' | 'cardRead' | undefined;
  /** What was received today of the same person and procedure. */
  readonly again: readonly string[];
  readonly idempotencyKey: string;
}
