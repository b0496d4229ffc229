import { inBoth } from '#kernel';
import type { Question } from './condition-rows.ts';
import { designerText } from './designer.text.ts';

/** What a condition may ask of whoever signs. */
export const decisionQuestion = (): Pick<Question, 'label' | 'options'> => ({
  label: inBoth(designerText, (text) => text.decision),
  options: [
    { value: 'granted', label: inBoth(designerText, (text) => text.granted) },
    { value: 'refused', label: inBoth(designerText, (text) => text.refused) },
  ],
});
