import { accountDetails } from '#identity';
import { dateIn } from '#kernel';
import type { PageRequest } from '#platform/http';
import { type Answers, asksAccount, type FormPage, fromAccount } from '#procedures';
import type { OpenDraft } from './draft.ts';
import type { FilingDeps } from './filing-deps.ts';

/**
 * What a page that nobody has answered is filled in with from the account of whoever files, to be looked through and
 * saved by them. A draft opened by its code is somebody else's, and so are the answers in it.
 */
export async function accountAnswers(
  deps: FilingDeps,
  { draft }: OpenDraft,
  page: FormPage,
  { actor, now }: PageRequest,
): Promise<Answers> {
  if (actor.kind !== 'citizen' || draft.byCode || !asksAccount(page, draft.answers)) return {};
  const details = await accountDetails({ db: deps.office.db, seal: deps.seal }, actor.accountId);
  if (!details) return {};
  return fromAccount(page, details, {
    answers: draft.answers,
    forSelf: draft.parties.filedFor === 'self',
    today: dateIn(now),
    places: deps.places,
  });
}
