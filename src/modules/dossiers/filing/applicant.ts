import type { JsonObject } from '#kernel';
import type { Answers } from '#procedures';

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

export const applicantJson = (applicant: Applicant): JsonObject => ({ ...applicant });

const textOf = (answers: Answers, key: string): string => {
  const value = answers[key];
  return typeof value === 'string' ? value : '';
};
