import type { Official, Refusal, Result } from '#kernel';
import type { PageRequest } from '#platform/http';
import type { Places } from '../dossier.ts';
import { applicantIn, applicantJson } from '../filing/applicant.ts';
import type { Submitted } from '../filing/submit.action.ts';
import { knownNow, ofAnswers } from './person.ts';
import type { OpenProcedure } from './places.action.ts';
import { receive } from './receive.action.ts';
import type { ReceiveForm } from './receive.ts';
import type { ReceptionDeps } from './reception-deps.ts';
import type { Visit } from './visit.ts';
import { addReceived } from './visits.store.ts';

export interface AtDesk {
  readonly official: Official;
  readonly visit: Visit;
  readonly open: OpenProcedure;
  readonly places: Places;
  readonly read: ReceiveForm;
  /** Papers are missing: it is filed, and not accepted. */
  readonly incomplete: boolean;
}

/** Receives what was written down for the person of a visit, and lists it there. */
export function receiveAtDesk(
  deps: ReceptionDeps,
  { official: actor, visit, open, places, read, incomplete }: AtDesk,
  { now, idempotencyKey: key }: Pick<PageRequest, 'now' | 'idempotencyKey'>,
): Promise<Result<Submitted, Refusal>> {
  const { answers, onBehalfOf, accept, returnWay, again } = read;
  const applicant = applicantIn(answers);
  const { code, id } = open.version;
  const { channel, postItem } = visit;
  return receive(deps.office, {
    filing: {
      ...{ actor, key, now, applicantName: applicant.name },
      submission: {
        ...{ procedureCode: code, procedureVersionId: id, places, channel, postItem },
        ...{ ownerAccountId: null, ownerSessionId: null, papers: [], answers },
        applicant: applicantJson(applicant, onBehalfOf),
      },
    },
    ...{ returnWay, again, accept: incomplete ? undefined : accept },
    besides: async (tx, { dossier }) => {
      const person = knownNow(visit.person ?? {}, ofAnswers(answers));
      await addReceived(tx, visit.id, dossier.id, { person, now });
    },
  });
}
