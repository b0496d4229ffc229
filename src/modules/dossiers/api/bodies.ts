import type { Static } from 'typebox';
import { type Actor, type Instant, isoOf, type JsonObject } from '#kernel';
import { allowedActions, isOwner } from '../allowed.ts';
import type { Dossier } from '../dossier.ts';
import { restsSince } from '../fold/evolve-slices.ts';
import { nationalStatusOf } from '../handling.ts';
import { onBehalfOfIn } from '../parties/parties.ts';
import type { PublicTrack } from '../tracking/public-track.ts';
import type { dossierOut, filedOut, trackOut } from './schemas.ts';

const iso = (at: Instant | null | undefined): string | null =>
  at === null || at === undefined ? null : isoOf(at);

/** A dossier as the API shows it to this actor; the owner sees the result once it has been issued. */
export function dossierBody(dossier: Dossier, actor: Actor): Static<typeof dossierOut> {
  const { openSupplement: asked, deadline } = dossier;
  const hidden = isOwner(dossier, actor) && dossier.finishedAt === null;
  return {
    id: dossier.id,
    requestCode: dossier.requestCode,
    code: dossier.code,
    procedureCode: dossier.procedureCode,
    procedureVersionId: dossier.procedureVersionId,
    channel: dossier.channel,
    assisted: dossier.assisted === true,
    places: dossier.places,
    handling: dossier.handling,
    nationalStatus: nationalStatusOf(dossier),
    money: dossier.money,
    delivery: dossier.delivery,
    sync: dossier.sync,
    submittedAt: isoOf(dossier.submittedAt),
    acceptBy: iso(dossier.acceptBy),
    acceptedAt: iso(dossier.acceptedAt),
    firstDueAt: iso(deadline?.firstDueAt),
    dueAt: iso(deadline?.dueAt),
    promisedAt: iso(dossier.extension?.promisedAt),
    calendar: deadline?.calendar ?? null,
    assumedYears: deadline?.assumed ?? [],
    decision: hidden ? null : dossier.decision,
    finishedAt: iso(dossier.finishedAt),
    timeliness: dossier.timeliness,
    returnedAt: iso(dossier.returnedAt),
    endedAt: iso(dossier.endedAt),
    supplement: asked && { ...asked, askedAt: isoOf(asked.askedAt), answerBy: isoOf(asked.answerBy) },
    returnWay: dossier.returnWay ?? 'desk',
    unreadMessages: dossier.messages?.unread ?? 0,
    waits: dossier.waits.map(({ reason, since, until }) => ({
      reason,
      since: isoOf(since),
      until: iso(until),
    })),
    slices: dossier.slices.map(sliceBody),
    steps: dossier.steps.map(stepBody),
    papers: dossier.papers
      .filter(({ purpose }) => !(hidden && (purpose === 'result' || purpose === 'replaced')))
      .map(({ slice = null, ...paper }) => ({ ...paper, slice })),
    // Claiming is what signing in does to a guest's dossier; there is no operation for it.
    actions: allowedActions(dossier, actor).filter((action) => action !== 'claim'),
  };
}

const sliceBody = (slice: Dossier['slices'][number]) => ({
  key: slice.key,
  name: slice.name,
  agencyId: slice.agencyId,
  procedureCode: slice.procedureCode,
  resultCodes: slice.resultCodes ?? [],
  timeliness: slice.timeliness,
  restsSince: iso(restsSince(slice)),
  endedAt: iso(slice.endedAt),
  openedAt: iso(slice.openedAt),
  dueAt: iso(slice.dueAt),
  finishedAt: iso(slice.finishedAt),
});

const stepBody = (step: Dossier['steps'][number]) => ({
  id: step.id,
  node: step.node,
  kind: step.kind,
  role: step.role,
  agencyId: step.agencyId,
  status: step.status,
  openedAt: isoOf(step.openedAt),
  dueAt: iso(step.dueAt),
  doneAt: iso(step.doneAt),
  party: step.party ?? null,
  slice: step.slice ?? null,
  opinion: step.opinion?.answer ?? null,
});

/** Whose dossier it is, where somebody else filed it. */
export function onBehalfBody(applicant: JsonObject): Static<typeof filedOut>['onBehalfOf'] {
  const owner = onBehalfOfIn(applicant);
  if (!owner) return null;
  const { name, relation, personId = null, authorisation = null } = owner;
  return { name, relation, personId, authorisation };
}

export const trackBody = (track: PublicTrack): Static<typeof trackOut> => ({
  ...track,
  submittedAt: isoOf(track.submittedAt),
  acceptBy: iso(track.acceptBy),
  acceptedAt: iso(track.acceptedAt),
  dueAt: iso(track.dueAt),
  promisedAt: iso(track.promisedAt),
  answerBy: iso(track.answerBy),
  slices: track.slices.map((slice) => ({
    ...slice,
    openedAt: iso(slice.openedAt),
    dueAt: iso(slice.dueAt),
    finishedAt: iso(slice.finishedAt),
  })),
  finishedAt: iso(track.finishedAt),
  endedAt: iso(track.endedAt),
  stages: track.stages.map((stage) => ({ ...stage, dueAt: iso(stage.dueAt), doneAt: iso(stage.doneAt) })),
});
