import type { AccountId, JsonObject, SessionId } from '#kernel';
import { err, ok, type Refusal, type Result } from '#kernel';
import { acceptBy, countedBy } from '../clock.ts';
import type { DecisionContext } from '../decision.ts';
import type { Channel, Paper, Places } from '../dossier.ts';
import type { EventOf } from '../events.ts';

/** A complete request: the form has been checked against its version before it gets here. */
export interface Submission {
  readonly requestCode: string;
  readonly procedureCode: string;
  readonly procedureVersionId: EventOf<'DossierSubmitted'>['public']['procedureVersionId'];
  readonly places: Places;
  readonly channel: Channel;
  readonly ownerAccountId: AccountId | null;
  readonly ownerSessionId: SessionId | null;
  readonly applicant: JsonObject;
  readonly answers: JsonObject;
  readonly papers: readonly Paper[];
  /** The item of the post it came in. */
  readonly postItem?: string | undefined;
  /** Filled in with an official's help, and confirmed by the citizen. */
  readonly assisted?: boolean | undefined;
}

/** Filing starts the desk's eight working hours to answer, not the dossier's own clock (handbook §4.5). */
export function decideSubmit(
  submission: Submission,
  context: Pick<DecisionContext, 'now' | 'calendar'>,
): Result<readonly [EventOf<'DossierSubmitted'>], Refusal> {
  const by = acceptBy(context.now, context.calendar);
  if (!by.ok) return err(by.error);
  const { ownerAccountId, ownerSessionId, applicant, answers, papers, postItem, assisted, ...open } =
    submission;
  return ok([
    {
      type: 'DossierSubmitted',
      public: {
        ...open,
        at: context.now,
        acceptBy: by.value,
        ...(assisted ? { assisted } : {}),
        ...countedBy({ deadline: null }, context.calendar),
      },
      private: {
        ...{ ownerAccountId, ownerSessionId, applicant, answers, papers: [...papers] },
        ...(postItem === undefined ? {} : { postItem }),
      },
    },
  ]);
}
