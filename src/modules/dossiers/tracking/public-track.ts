import type { Bilingual, Instant, PlainDate, PostId, UnitId } from '#kernel';
import { isRole, roleNames } from '#organisations';
import { type NewerVersion, type StepGraph, stepsInOrder } from '#procedures';
import { answerAwaitedBy } from '../closing/close-for-silence.ts';
import { agencyOfRole } from '../decision.ts';
import type { Dossier, Slice, Step, Timeliness } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';
import type { Delivery, Handling, Money } from '../handling.ts';

/** What the names are made of; looked up before, so that the view stays a function of its arguments. */
export interface TrackWords {
  readonly procedureName: Bilingual;
  readonly graph: StepGraph | undefined;
  readonly agencyName: (id: UnitId) => Bilingual;
  readonly unitCode: (id: UnitId) => string;
  /** The name of a post, never of whoever holds it. */
  readonly postName: (id: PostId) => Bilingual;
}

/** The version of its procedure a dossier is handled by, and a later one that is not its own. */
export interface LivesUnder {
  readonly code: string;
  readonly version: number;
  readonly effectiveFrom: PlainDate;
  readonly newer?: NewerVersion | undefined;
}

/** One stage of the e-procedure, and where it is done. */
export interface TrackStage {
  readonly node: string;
  readonly name: Bilingual;
  readonly status: 'done' | 'current' | 'upcoming';
  readonly agency: Bilingual;
  readonly post: Bilingual;
  /** Since when it has been here; null unless it is here now. */
  readonly since: Instant | null;
  /** By when; for a stage that is done or has not begun there is none. */
  readonly dueAt: Instant | null;
  readonly doneAt: Instant | null;
}

/** The part of one agency: whose, since when, by when. */
export type PublicSlice = Pick<Slice, 'key' | 'name' | 'openedAt' | 'dueAt' | 'finishedAt'>;

/** What anyone who knows a code may see: no name of a person, nothing that was filed, no other code. */
export interface PublicTrack {
  readonly code: string;
  readonly procedureCode: string;
  readonly procedureName: Bilingual;
  readonly handling: Handling;
  readonly money: Money;
  readonly delivery: Delivery;
  readonly reception: Bilingual;
  /** Code of the agency whose desk received it. */
  readonly receptionCode: string;
  readonly competent: Bilingual;
  readonly submittedAt: Instant;
  readonly acceptBy: Instant | null;
  readonly acceptedAt: Instant | null;
  /** When the result is due; pauses by law have moved it. */
  readonly dueAt: Instant | null;
  /** The due date rests on days off that are not announced yet, and may move. */
  readonly assumed: boolean;
  /** A later date promised in a written apology. */
  readonly promisedAt: Instant | null;
  /** By when the applicant is asked to answer or to pay, while that is awaited. */
  readonly answerBy: Instant | null;
  /** The parts of several agencies; none in a dossier of one. */
  readonly slices: readonly PublicSlice[];
  readonly finishedAt: Instant | null;
  readonly timeliness: Timeliness | null;
  readonly endedAt: Instant | null;
  readonly stages: readonly TrackStage[];
}

/** The public view of a dossier; `code` is the one it was asked by, so that one code never tells another. */
export function publicTrackOf(dossier: Dossier, code: string, words: TrackWords): PublicTrack {
  const { places, deadline } = dossier;
  return {
    code,
    procedureCode: dossier.procedureCode,
    procedureName: words.procedureName,
    handling: dossier.handling,
    money: dossier.money,
    delivery: dossier.delivery,
    reception: words.agencyName(places.reception),
    receptionCode: words.unitCode(places.reception),
    competent: words.agencyName(places.competent),
    submittedAt: dossier.submittedAt,
    acceptBy: dossier.acceptBy,
    acceptedAt: dossier.acceptedAt,
    dueAt: deadline?.dueAt ?? null,
    assumed: dossier.finishedAt === null && (deadline?.assumed ?? []).length > 0,
    promisedAt: dossier.endedAt === null ? (dossier.extension?.promisedAt ?? null) : null,
    answerBy: dossier.endedAt === null ? answerAwaitedBy(dossier) : null,
    slices: dossier.slices.map(({ key, name, openedAt, dueAt, finishedAt }) => ({
      ...{ key, name, openedAt, dueAt, finishedAt },
    })),
    finishedAt: dossier.finishedAt,
    timeliness: dossier.timeliness,
    endedAt: dossier.endedAt,
    stages: stagesOf(dossier, words),
  };
}

/**
 * The stages in the order of the e-procedure. What was passed over on the way is left out, and once a
 * dossier has ended nothing is to come any more.
 */
function stagesOf(dossier: Dossier, words: TrackWords): readonly TrackStage[] {
  if (!words.graph) return [];
  const stages = stepsInOrder(words.graph).map(({ id, step }) => {
    const latest = dossier.steps.findLast(({ node }) => node === id);
    const here = latest ?? {
      agencyId: agencyOfRole(step.role, dossier.places),
      role: step.role,
      postId: null,
    };
    return {
      node: id,
      name: step.name,
      status: statusOf(dossier, latest, step.kind === 'receive'),
      agency: words.agencyName(here.agencyId),
      post: postOf(here, words),
      since: sinceOf(dossier, latest, step.kind === 'receive'),
      dueAt: latest ? openDueAt(latest) : step.kind === 'receive' ? dossier.acceptBy : null,
      doneAt: latest && !isOpen(latest) ? latest.doneAt : null,
    } satisfies TrackStage;
  });
  const reached = stages.findLastIndex(({ status }) => status !== 'upcoming');
  const over = dossier.endedAt !== null;
  return stages.filter(({ status }, at) => status !== 'upcoming' || (!over && at > reached));
}

function statusOf(dossier: Dossier, latest: Step | undefined, receives: boolean): TrackStage['status'] {
  if (!latest) return receives && dossier.handling === 'submitted' ? 'current' : 'upcoming';
  if (isOpen(latest)) return 'current';
  if (latest.status === 'done') return 'done';
  return latest.kind === 'return' && dossier.handling === 'returned' ? 'done' : 'upcoming';
}

function sinceOf(dossier: Dossier, latest: Step | undefined, receives: boolean): Instant | null {
  if (latest) return isOpen(latest) ? latest.openedAt : null;
  return receives && dossier.handling === 'submitted' ? dossier.submittedAt : null;
}

const openDueAt = (step: Step): Instant | null => (isOpen(step) ? step.dueAt : null);

/** A step nobody has taken is with its role. */
function postOf(step: Pick<Step, 'postId' | 'role'>, words: TrackWords): Bilingual {
  if (step.postId !== null) return words.postName(step.postId);
  return isRole(step.role) ? roleNames[step.role] : { vi: step.role, en: step.role };
}
