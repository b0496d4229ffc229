import type { Instant, Refusal } from '#kernel';
import { decideCloseForSilence } from '../closing/close-for-silence.ts';
import type { DossierOffice } from '../office.ts';
import { decideExpireOpinion } from '../opinions/expire-opinion.ts';
import { type Command, type Outcome, perform } from '../perform.ts';
import { decideCallStep } from '../steps/call-step.ts';
import { type PassedDate, passedDates } from './passed-dates.store.ts';

/** What was done, and what the rules did not allow, which is found again next time. */
export interface PassedDatesDone {
  readonly done: number;
  readonly refused: readonly (PassedDate & { readonly refusal: Refusal })[];
}

/**
 * Does what falls due by itself, through `perform` like everything: closes what the applicant has not answered,
 * takes silence of an agency that was asked for consent where the procedure says so, reminds of steps and tells
 * their heads. Done twice, it changes nothing the second time.
 */
export async function actOnPassedDates(
  office: DossierOffice,
  now: Instant,
  atOnce = 500,
): Promise<PassedDatesDone> {
  let done = 0;
  const refused: (PassedDate & { refusal: Refusal })[] = [];
  const left = new Set<string>();
  for (;;) {
    // What was refused is found again, and must not stand in the way of the rest.
    const found = await passedDates(office.db, now, atOnce + refused.length);
    const fresh = found.filter((each) => !left.has(keyOf(each)));
    if (fresh.length === 0) return { done, refused };
    for (const each of fresh) {
      left.add(keyOf(each));
      const outcome = await act(office, each, now);
      if (outcome.ok) done += 1;
      else refused.push({ ...each, refusal: outcome.error });
    }
  }
}

function act(office: DossierOffice, passed: PassedDate, now: Instant): Promise<Outcome> {
  const by = { actor: { kind: 'system', reason: 'dates' }, dossierId: passed.dossierId, now } as const;
  const command = (action: Command['action']): Command => ({ ...by, action, key: `${keyOf(passed)} ${now}` });
  switch (passed.what) {
    case 'silence':
      return perform(office, command('close-for-silence'), (dossier, context) =>
        decideCloseForSilence(dossier, {}, context),
      );
    case 'opinion':
      return perform(office, command('expire-opinion'), (dossier, context) =>
        decideExpireOpinion(dossier, passed, context),
      );
    default:
      return perform(office, command('call-step'), (dossier, context) =>
        decideCallStep(dossier, { stepId: passed.stepId, call: passed.what }, context),
      );
  }
}

const keyOf = (passed: PassedDate): string =>
  [
    passed.what,
    passed.dossierId,
    'node' in passed ? passed.node : '',
    'stepId' in passed ? passed.stepId : '',
  ].join(' ');
