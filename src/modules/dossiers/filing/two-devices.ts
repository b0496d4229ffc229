import { createHash } from 'node:crypto';
import type { JsonObject } from '#kernel';
import {
  type Answers,
  type DescribedAnswer,
  describeAnswers,
  type FormDefinition,
  type FormPage,
} from '#procedures';
import { canonical } from '../journal/canonical.ts';
import { type Parties, partiesJson } from '../parties/parties.ts';

/** The hidden field that says which answers a page was shown with. */
export const seenField = '_thay';

/** Names answers as they stand: what was shown with one and comes back to another was changed meanwhile. */
const nameOf = (answers: JsonObject): string =>
  createHash('sha256').update(canonical(answers)).digest('base64url').slice(0, 16);

/** Of one page: another device may save other pages, and nothing is lost. */
export function pageSeen(page: FormPage, answers: Answers): string {
  const own = page.fields.flatMap(({ key }) =>
    answers[key] === undefined ? [] : [[key, answers[key]] as const],
  );
  return nameOf(Object.fromEntries(own));
}

/** Of all that is filed: answers, files, and who is who. */
export const draftSeen = (draft: {
  readonly answers: JsonObject;
  readonly papers: readonly { readonly documentId: string }[];
  readonly parties: Parties;
}): string =>
  nameOf({
    answers: draft.answers,
    papers: draft.papers.map(({ documentId }) => documentId),
    parties: partiesJson(draft.parties),
  });

/**
 * Whether a page that comes back would overwrite what another device saved since it was shown, with something else.
 * A page that does not say what it was shown with is taken as it is.
 */
export const overwrites = (seen: string, page: FormPage, now: Answers, posted: Answers): boolean =>
  seen !== '' && seen !== pageSeen(page, now) && pageSeen(page, posted) !== pageSeen(page, now);

/** The answers of one page in words: what the other device saved. */
export const savedThere = (
  form: FormDefinition,
  page: FormPage,
  answers: Answers,
): readonly DescribedAnswer[] =>
  describeAnswers(form, answers).find(({ key }) => key === page.key)?.answers ?? [];
