import { type Actor, dateIn, err, type Instant, idOf, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Competence } from '#organisations';
import {
  type Answers,
  type Component,
  componentsAsked,
  componentsMissing,
  componentsToAttach,
  type ProcedureVersion,
} from '#procedures';
import type { Channel, Paper, Places } from '../dossier.ts';
import { findDossier, findReceipt } from '../dossiers.store.ts';
import { applicantIn, applicantJson } from '../filing/applicant.ts';
import type { FilingDeps } from '../filing/filing-deps.ts';
import { type Submitted, submit } from '../filing/submit.action.ts';
import type { OnBehalfOf } from '../parties/parties.ts';
import { actorKeyOf } from '../perform.ts';
import { papersRefused } from './papers.action.ts';

export interface Filing {
  readonly actor: Actor;
  readonly key: string;
  readonly now: Instant;
  readonly version: ProcedureVersion;
  readonly places: Competence;
  readonly channel: Channel;
  readonly onBehalfOf?: OnBehalfOf | undefined;
  /** Checked against the form of the version. */
  readonly answers: Answers;
  readonly papers: readonly Pick<Paper, 'component' | 'documentId'>[];
}

/** Files a request that came whole. Online every required paper must be there; at the desk the officer looks. */
export async function fileRequest(
  deps: Pick<FilingDeps, 'accepting' | 'office'>,
  filing: Filing,
): Promise<Result<Submitted, Refusal>> {
  const { actor, key, now, version, channel, answers } = filing;
  const refused = componentRefused(filing) ?? (await usedOrForeign(deps, filing));
  if (refused) return err(refused);
  const applicant = applicantIn(answers);
  return submit(deps.office, {
    actor,
    key,
    now,
    submission: {
      procedureCode: version.code,
      procedureVersionId: version.id,
      places: await placesOf(deps, filing),
      channel,
      ownerAccountId: actor.kind === 'citizen' ? actor.accountId : null,
      ownerSessionId: null,
      applicant: applicantJson(applicant, filing.onBehalfOf),
      answers,
      papers: filing.papers.map((paper) => ({ ...paper, purpose: 'component' })),
    },
    applicantName: applicant.name,
  });
}

/**
 * A procedure that may be filed anywhere in the province, or that this desk accepts for the agency, is received, and its result handed out, at the desk that
 * has the papers (handbook §4.4); who decides stays who it is.
 */
async function placesOf(
  { accepting }: Pick<FilingDeps, 'accepting'>,
  { actor, version, places, now }: Filing,
): Promise<Places> {
  const [reception, competent] = [places.reception.id, places.competent.id];
  if (actor.kind !== 'official') return { help: reception, reception, competent };
  const anywhere = version.content.nonTerritorialWithinProvince;
  const accepts = anywhere || (await accepting(version.code, actor.agencyId, dateIn(now))).has(competent);
  return { help: actor.agencyId, reception: accepts ? actor.agencyId : reception, competent };
}

/**
 * What an earlier request under this key filed, if one did: looked up before a refusal is answered, since
 * the first request may be the very reason of it.
 */
export async function filedBefore(
  { office }: Pick<FilingDeps, 'office'>,
  actor: Actor,
  key: string,
): Promise<Result<Submitted, Refusal> | undefined> {
  const done = await findReceipt(office.db, actorKeyOf(actor), key);
  if (!done) return undefined;
  const dossier = await findDossier(office.db, idOf<'dossier'>(done.dossierId));
  if (done.action !== 'submit' || !dossier) return err(refusal('key.used-for-another'));
  return ok({ dossier, repeated: true });
}

function componentRefused({ version, answers, papers, channel }: Filing): Refusal | undefined {
  const online = channel === 'online';
  const welcome = (online ? componentsToAttach : componentsAsked)(version, answers);
  const strange = papers.filter(({ component }) => !welcome.some(({ key }) => key === component));
  if (strange.length > 0)
    return refusal('paper.component-not-asked', { components: strange.map(({ component }) => component) });
  const given = new Set(papers.map(({ component }) => component));
  const missing: readonly Component[] = online ? componentsMissing(version, answers, given) : [];
  if (missing.length === 0) return undefined;
  return refusal('paper.missing', { components: missing.map(({ key }) => key) });
}

const usedOrForeign = ({ office }: Pick<FilingDeps, 'office'>, { actor, papers }: Filing) =>
  papersRefused(
    office.db,
    actor,
    papers.map(({ documentId }) => documentId),
  );
