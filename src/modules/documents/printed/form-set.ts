import type { Instant } from '#kernel';
import { type FormKey, isNumbered, type NumberedKey } from './form-keys.ts';
import type { FormTemplate } from './form-template.ts';

export type FormSet = {
  /** Stored with every print, so that an old paper can be made again as it was. */
  readonly version: 'A' | 'B';
  readonly source: string;
  /** How the province prints in it, when it has a way of its own. */
  readonly template?: FormTemplate | undefined;
  /** A form without a number is none of this set. */
  readonly numbers: Readonly<Partial<Record<NumberedKey, string>>>;
};

/** The six forms of Circular 01/2018/TT-VPCP: set A of the handbook §2.1. It has no notice that handling stops. */
export const formSetA: FormSet = {
  version: 'A',
  source: '01/2018/TT-VPCP',
  numbers: {
    receipt: '01',
    supplement: '02',
    refusal: '03',
    apology: '04',
    control: '05',
    register: '06',
  },
};

/** The seven forms of Circular 03/2025/TT-VPCP, Annex I: set B of the handbook, in force. */
export const formSetB: FormSet = {
  version: 'B',
  source: '03/2025/TT-VPCP',
  numbers: {
    receipt: '01',
    supplement: '02',
    refusal: '03',
    apology: '04',
    stop: '05',
    control: '06',
    register: '07',
  },
};

/** Whether no set lacks it, so that nobody has to ask which is in use. */
export const inEverySet = (key: FormKey): boolean => hasForm(formSetA, key) && hasForm(formSetB, key);

/** A province goes over to a set at a moment; papers of before stay in the one they were made in. */
export type FormSetChoice = { readonly set: FormSet['version']; readonly from: Instant };

/** The set in which a paper made at an instant is printed, then and whenever it is made again. */
export function formSetAt(choices: readonly FormSetChoice[], at: Instant): FormSet {
  const [latest] = choices.filter(({ from }) => from <= at).sort((a, b) => b.from - a.from);
  return latest?.set === 'A' ? formSetA : formSetB;
}

/** Auxiliary prints are there in every set. */
export const hasForm = ({ numbers }: FormSet, key: FormKey): boolean =>
  !isNumbered(key) || numbers[key] !== undefined;
