import { type Bilingual, inBoth, type Lang } from '#kernel';
import { formFaultText } from './form-fault.text.ts';

type Texts = (typeof formFaultText)[Lang];

/** One sentence of what is wrong with a form, for a reader whose language is not known yet. */
export const said = (pick: (text: Texts) => string): Bilingual => inBoth(formFaultText, pick);
