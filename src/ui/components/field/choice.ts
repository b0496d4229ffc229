import { present } from '../base/classes.ts';
import type { Attributes, Common, Content } from '../base/types.ts';

/** One radio button or checkbox. */
export interface ChoiceItem {
  readonly value: string;
  readonly label: Content;
  readonly hint?: Content;
  readonly hintProps?: Common | undefined;
  readonly labelProps?: Common | undefined;
  readonly id?: string | undefined;
  /** Overrides the comparison with the field's value. */
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Further questions shown only while this one is chosen (all shown without JavaScript). */
  readonly conditional?: Content;
  readonly attributes?: Attributes | undefined;
}

/** A word between choices, such as «hoặc». */
export interface ChoiceDivider {
  readonly divider: string;
}

/** Id of the nth choice (from 0): the first has the bare prefix, so that an error summary can link to it. */
export function choiceId(idPrefix: string, index: number, own: string | undefined): string {
  return own ?? (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`);
}

/** Id of the hint of a choice, when it has one. */
export function choiceHintId(id: string, item: ChoiceItem): string | undefined {
  return present(item.hint) ? `${id}-item-hint` : undefined;
}
