import {
  applicantIn,
  applicantJson,
  type Dossier,
  type DossierOffice,
  type Paper,
  perform,
  submit,
} from '#dossiers';
import { demonstrationAccountId, demonstrationCitizen } from '#identity';
import type { Actor, Citizen, Guest, Instant, Refusal } from '#kernel';
import type { Unit } from '#organisations';
import { contentId, newId } from '#platform/ids';
import { missingPages, type ProcedureVersion } from '#procedures';
import { actorOf } from './actor.ts';
import { commandOf } from './command.ts';
import type { Attach } from './papers.action.ts';
import { citizenPerson } from './people.ts';
import type { Case, PlannedDeed } from './plan.ts';
import { specimenFor } from './specimens.ts';
import type { Staff } from './staff.ts';
import type { Procedure } from './storyline.ts';

/** Where the plan is played: the office as it is, its people, its papers. */
export interface Stage {
  readonly office: DossierOffice;
  readonly versions: Readonly<Record<Procedure, ProcedureVersion>>;
  readonly communes: readonly { readonly unit: Unit; readonly staff: Staff }[];
  readonly attach: Attach;
}

interface Running {
  readonly owner: Citizen | Guest | undefined;
  readonly dossier: Dossier;
}

/**
 * Does every deed by the commands that pages and API send, at its own time and in the order of time. Anything
 * refused is a mistake of the plan and ends the play. Played again it does nothing: one commit holds all of
 * it, so that a request filed before means that everything was. Answers how many dossiers it made.
 */
export async function play(stage: Stage, deeds: readonly PlannedDeed[]): Promise<number> {
  const running = new Map<number, Running>();
  for (const planned of deeds) {
    const { number } = planned.of;
    const before = running.get(number);
    const next = before ? await act(stage, planned, before) : await file(stage, planned);
    if (next === 'filed before') return 0;
    running.set(number, next);
  }
  return running.size;
}

async function file(stage: Stage, { of, at }: PlannedDeed): Promise<Running | 'filed before'> {
  const { story, answers } = of;
  const { unit, staff } = placeOf(stage, of);
  const version = stage.versions[story.procedure];
  if (!version.form || missingPages(version.form, answers).length > 0)
    throw new Error(`The demonstration does not answer the form of ${version.code}`);
  const owner = ownerOf(of);
  const actor = owner ?? actorOf({ do: 'submit' }, { of, staff, owner });
  const papers = await brought(stage, of, { actor, now: at });
  const applicant = applicantIn(answers);
  const done = await submit(stage.office, {
    actor,
    key: `demonstration:${of.number}`,
    now: at,
    applicantName: applicant.name,
    submission: {
      procedureCode: version.code,
      procedureVersionId: version.id,
      places: { help: unit.id, reception: unit.id, competent: unit.id },
      channel: story.filedBy === 'desk' ? 'direct' : 'online',
      ownerAccountId: owner?.kind === 'citizen' ? owner.accountId : null,
      ownerSessionId: owner?.kind === 'guest' ? (owner.sessionId ?? null) : null,
      applicant: applicantJson(applicant),
      answers,
      papers,
    },
  });
  if (!done.ok) throw refused(of, 'submit', done.error);
  return done.value.repeated ? 'filed before' : { owner, dossier: done.value.dossier };
}

/** The papers that are handed in with the request. */
async function brought(
  { office, attach }: Stage,
  { story }: Case,
  by: { readonly actor: Actor; readonly now: Instant },
): Promise<readonly Paper[]> {
  const papers: Paper[] = [];
  for (const component of [...(story.attaches ?? []), ...(story.family ? ['family-authorisation'] : [])]) {
    const specimen = specimenFor(component);
    if (!specimen) throw new Error(`No paper stands for ${component}`);
    papers.push({ documentId: await attach(office.db, specimen, by), component, purpose: 'component' });
  }
  return papers;
}

async function act(
  stage: Stage,
  { of, at, deed }: PlannedDeed,
  { owner, dossier }: Running,
): Promise<Running> {
  if (deed.do === 'submit') throw new Error(`"${of.story.shows}" is filed twice`);
  const actor = actorOf(deed, { of, staff: placeOf(stage, of).staff, owner });
  const { number, answers, story } = of;
  const result = deed.do === 'attach' || deed.do === 'correct';
  const paper = result ? story.procedure : deed.do === 'answer' && specimenFor(deed.component);
  const documentId = paper ? await stage.attach(stage.office.db, paper, { actor, now: at }) : undefined;
  const version = stage.versions[story.procedure];
  const { action, decide } = commandOf(deed, { dossier, version, answers, number, documentId, at });
  const command = { actor, dossierId: dossier.id, action, key: newId(), now: at };
  const done = await perform(stage.office, command, decide);
  if (!done.ok) throw refused(of, deed.do, done.error);
  return { owner, dossier: done.value.dossier };
}

function placeOf({ communes }: Stage, { commune }: Case): Stage['communes'][number] {
  const place = communes[commune];
  if (!place) throw new Error(`No commune ${commune} in the demonstration`);
  return place;
}

/**
 * Nobody owns what was filed at the desk; whoever filed online without an account owns it by the session, of
 * which there is no token: nobody can come back to it.
 */
function ownerOf({ story, number }: Case): Citizen | Guest | undefined {
  if (story.filedBy === 'online')
    return { kind: 'guest', sessionId: contentId('session', `demonstration ${number}`) };
  if (story.filedBy === 'desk') return undefined;
  const accountId = demonstrationAccountId(demonstrationCitizen);
  return { kind: 'citizen', accountId, sessionId: undefined, name: citizenPerson.name };
}

const refused = ({ story }: Case, what: string, { code }: Refusal): Error =>
  new Error(`The demonstration "${story.shows}" cannot ${what}: ${code}`);
