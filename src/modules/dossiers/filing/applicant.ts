import type { JsonObject } from '#kernel';
import type { Answers } from '#procedures';
import { compact, type OnBehalfOf, type Others } from '../parties/parties.ts';

/** Who files, as it stands on the receipt. The form's own fields say it; `requester…` by convention. */
export interface Applicant {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly personId: string;
}

/**
 * Reads the applicant out of the answers: every form names these fields alike, whoever it is about. Of two
 * names in a form the requester's is the one who files.
 */
export function applicantIn(answers: Answers): Applicant {
  return {
    name: textOf(answers, 'requesterName'),
    phone: textOf(answers, 'requesterPhone'),
    email: textOf(answers, 'requesterEmail'),
    personId: textOf(answers, 'requesterId'),
  };
}

/** As it is kept in the journal's private part and with what was filed: who files, for whom, and who else. */
export const applicantJson = (
  applicant: Applicant,
  onBehalfOf?: OnBehalfOf,
  others: Others = {},
): JsonObject => compact({ ...applicant, onBehalfOf, ...others });

const textOf = (answers: Answers, key: string): string => {
  const value = answers[key];
  return typeof value === 'string' ? value : '';
};
