import { err, type Instant, type Refusal, refusal } from '#kernel';
import { decideCloseForSilence } from '../closing/close-for-silence.ts';
import { decideRefuseForSilence } from '../closing/refuse-for-silence.ts';
import type { DossierOffice } from '../office.ts';
import { decideExpireOpinion } from '../opinions/expire-opinion.ts';
import { type Command, type Outcome, perform } from '../perform.ts';
import { decideCallStep } from '../steps/call-step.ts';
import { type DueAct, doesBy, keyOf } from './due-acts.ts';
import { passedDates } from './passed-dates.store.ts';

/** What was done, and what the rules did not allow, which is found again next time. */
export interface PassedDatesDone {
  readonly done: readonly DueAct[];
  readonly refused: readonly (DueAct & { readonly refusal: Refusal })[];
  /** Broken ones, each with its fault: they keep nobody else waiting, and the job says so at its end. */
  readonly failed: readonly (DueAct & { readonly fault: unknown })[];
}

/** Of each kind, read in one go. */
const atOnce = 500;

/**
 * Does what falls due by itself, through `perform` like everything: closes or refuses what the applicant has not
 * answered, takes silence of an agency that was asked for consent where the procedure says so, reminds of steps
 * and tells their heads. Done twice, it changes nothing the second time. Reads `most` of each kind at a time, and
 * as many more as it could not do, so that those never fill the page.
 */
export async function actOnPassedDates(
  office: DossierOffice,
  now: Instant,
  most = atOnce,
): Promise<PassedDatesDone> {
  const done: DueAct[] = [];
  const refused: (DueAct & { refusal: Refusal })[] = [];
  const failed: (DueAct & { fault: unknown })[] = [];
  const seen = new Set<string>();
  for (;;) {
    const found = await dueActs(office, now, most + refused.length + failed.length);
    const fresh = found.filter((each) => !seen.has(keyOf(each)));
    if (fresh.length === 0) return { done, refused, failed };
    for (const each of fresh) {
      seen.add(keyOf(each));
      try {
        const outcome = await act(office, each, now);
        if (!outcome.ok) refused.push({ ...each, refusal: outcome.error });
        // Another worker of the same moment has done it already.
        else if (!outcome.value.repeated) done.push(each);
      } catch (fault) {
        failed.push({ ...each, fault });
      }
    }
  }
}

/** What is due at this instant and what it leads to; changes nothing. At most so much of each kind. */
export async function dueActs(
  office: DossierOffice,
  now: Instant,
  most = atOnce,
): Promise<readonly DueAct[]> {
  const found = await passedDates(office.db, now, most);
  return Promise.all(
    found.map(async (passed) => ({
      ...passed,
      does: doesBy(passed, await office.rulesOf(office.db, passed.versionId)),
    })),
  );
}

async function act(office: DossierOffice, due: DueAct, now: Instant): Promise<Outcome> {
  const by = { actor: { kind: 'system', reason: 'dates' }, dossierId: due.dossierId, now } as const;
  const command = (action: Command['action']): Command => ({ ...by, action, key: `${keyOf(due)} ${now}` });
  if (due.what === 'opinion') {
    if (due.does === 'none') return err(refusal('step.silence-is-not-consent', { node: due.node }));
    return perform(office, command('expire-opinion'), (dossier, context) =>
      decideExpireOpinion(dossier, due, context),
    );
  }
  if (due.what === 'silence') return endSilent(office, command, due.does);
  const { stepId, what: call } = due;
  return perform(office, command('call-step'), (dossier, context) =>
    decideCallStep(dossier, { stepId, call }, context),
  );
}

const endSilent = (
  office: DossierOffice,
  command: (action: Command['action']) => Command,
  does: DueAct['does'],
): Promise<Outcome> =>
  does === 'refuse'
    ? perform(office, command('refuse'), (dossier, context) => decideRefuseForSilence(dossier, {}, context))
    : perform(office, command('close-for-silence'), (dossier, context) =>
        decideCloseForSilence(dossier, {}, context),
      );
