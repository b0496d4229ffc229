import { isJsonObject, type JsonObject } from '#kernel';
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

/** Whose dossier it is, where somebody else files it (handbook §4.3: the owner may differ from the applicant). */
export interface OnBehalfOf {
  readonly name: string;
  readonly personId?: string | undefined;
  /** What the one who files is to the owner: mother, guardian, authorised person. */
  readonly relation: string;
  /** The paper that says so, by its number and date. */
  readonly authorisation?: string | undefined;
}

/** As it is kept in the journal's private part and with what was filed. */
export const applicantJson = (applicant: Applicant, onBehalfOf?: OnBehalfOf): JsonObject => {
  if (!onBehalfOf) return { ...applicant };
  const { name, personId, relation, authorisation } = onBehalfOf;
  return {
    ...applicant,
    onBehalfOf: {
      ...{ name, relation },
      ...(personId === undefined ? {} : { personId }),
      ...(authorisation === undefined ? {} : { authorisation }),
    },
  };
};

/** Read back; undefined for those who file for themselves. */
export function onBehalfOfIn(applicant: JsonObject): OnBehalfOf | undefined {
  const kept = applicant['onBehalfOf'];
  if (kept === undefined || !isJsonObject(kept)) return undefined;
  const text = (name: string) => {
    const value = kept[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [name, relation = ''] = [text('name'), text('relation')];
  return name === undefined
    ? undefined
    : { name, relation, personId: text('personId'), authorisation: text('authorisation') };
}

const textOf = (answers: Answers, key: string): string => {
  const value = answers[key];
  return typeof value === 'string' ? value : '';
};
