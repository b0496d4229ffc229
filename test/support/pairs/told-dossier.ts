import assert from 'node:assert/strict';
import type { Action, DecisionContext, Dossier } from '#dossiers';
import { allowed } from '#dossiers';
import {
  type Actor,
  type DossierId,
  type Instant,
  instant,
  type Official,
  type ProcedureVersionId,
} from '#kernel';
import type { Role } from '#organisations';
import { newId } from '#platform/ids';
import { requestCode } from '../../../src/modules/dossiers/codes.ts';
import { insertDossier } from '../../../src/modules/dossiers/dossiers.store.ts';
import { decideSubmit } from '../../../src/modules/dossiers/filing/submit.ts';
import { changesBetween } from '../../../src/modules/dossiers/journal/changes.ts';
import { genesis, type JournalEntry } from '../../../src/modules/dossiers/journal/entry.ts';
import { record } from '../../../src/modules/dossiers/perform.ts';
import { sliceRow } from '../../../src/modules/dossiers/row.ts';
import { type Decide, hands } from './hands.ts';
import type { World } from './world.ts';

/** A dossier whose journal was told without the database, to be written in one go. */
export interface ToldDossier {
  readonly dossier: Dossier;
  readonly entries: readonly JournalEntry[];
  /** The moment at which two people meet at it. */
  readonly now: Instant;
}

/** Goes on with a dossier: somebody of a role, the owner or the program does something at a moment. */
export type Tell = (
  who: Role | 'owner' | 'program' | 'asked',
  action: Action,
  at?: string,
  decide?: Decide,
) => void;

const filedAt = '2026-11-20T08:00';
const agency = 'H36.105';

/** What a decision may know of this world at a moment. */
export async function contextIn(
  world: World,
  dossier: Dossier,
  actor: Actor,
  now: Instant,
): Promise<DecisionContext> {
  const { office } = world;
  const calendar = dossier.deadline
    ? await office.calendarNamed(office.db, dossier.deadline.calendar)
    : await office.calendarOf(office.db, world.places.competent);
  return {
    ...{
      now,
      actor,
      calendar,
      rules: await office.rulesOf(office.db, dossier.procedureVersionId),
      answers: {},
    },
    newStepId: () => newId<'step'>(),
    acceptance: {
      code: `${agency}-261120-9999`,
      localLimits: [],
      agencies: world.agenciesUnder(dossier.procedureVersionId),
    },
  };
}

export interface Filed {
  readonly version: ProcedureVersionId;
  readonly now: string;
  readonly code: string;
}

/** Files a request and tells the rest of its life as it was asked for. */
export async function toldDossier(
  world: World,
  { version, now, code }: Filed,
  tell: readonly Parameters<Tell>[],
): Promise<ToldDossier> {
  const id: DossierId = newId();
  const at = instant(filedAt);
  const calendar = await world.office.calendarOf(world.office.db, world.places.competent);
  const chance = world.office.chance('');
  const filed = decideSubmit(
    {
      requestCode: requestCode(chance.bytes(8)),
      ...{ procedureCode: 'x', procedureVersionId: version, places: world.places, channel: 'online' },
      ...{ ownerAccountId: world.citizen.accountId, ownerSessionId: null, papers: [] },
      ...{ applicant: { name: world.citizen.name }, answers: {} },
    },
    { now: at, calendar },
  );
  assert.ok(filed.ok);
  let told = record(id, undefined, filed.value, { seq: 0, hash: genesis, actor: world.citizen, at, chance });
  for (const [who, action, when = '2026-11-20T09:00', own] of tell) {
    const by = { actor: actorOf(world, who, told.dossier), at: instant(when) };
    const permitted = allowed(told.dossier, action, by.actor);
    assert.ok(permitted.ok, `${who} cannot ${action} while it is ${told.dossier.handling}`);
    const known = await contextIn(world, told.dossier, by.actor, by.at);
    const context = { ...known, acceptance: known.acceptance && { ...known.acceptance, code } };
    const choices = own ? [own] : hands[action]({ world, dossier: told.dossier, actor: by.actor });
    const decided = choices.map((decide) => decide(told.dossier, context)).find(({ ok }) => ok);
    assert.ok(decided?.ok, `${who} is refused to ${action}`);
    const last = told.entries.at(-1);
    assert.ok(last);
    const next = record(id, told.dossier, decided.value, {
      ...{ seq: last.seq, hash: last.hash, chance },
      ...by,
    });
    told = { dossier: next.dossier, entries: [...told.entries, ...next.entries] };
  }
  return { ...told, now: instant(now) };
}

function actorOf(world: World, who: Parameters<Tell>[0], dossier: Dossier): Actor {
  if (who === 'owner') return world.citizen;
  if (who === 'program') return world.program;
  const { officials, places } = world;
  if (who === 'asked') return found(officials.find(({ agencyId }) => agencyId !== places.competent));
  const holder = officials.find(
    (each) => each.role === who && dossier.steps.some((s) => s.postId === each.postId),
  );
  return found(holder ?? officials.find(({ role }) => role === who));
}

function found(official: Official | undefined): Official {
  assert.ok(official);
  return official;
}

/** Writes it as filing writes one, with all that happened since. */
export async function writeTold(
  { office, citizen }: World,
  { dossier, entries }: ToldDossier,
): Promise<void> {
  await insertDossier(
    office.db,
    {
      ...{ dossier, entries, changes: changesBetween(undefined, dossier) },
      receipt: { actorKey: 'told', key: dossier.id, action: 'submit' },
    },
    { applicantName: citizen.name, applicant: { name: citizen.name }, answers: {} },
  );
  if (dossier.slices.length === 0) return;
  await office.db.run({
    name: 'told-slices',
    text: `insert into dossier_slice (dossier_id, key, agency_id, procedure_code, opened_at, due_at, finished_at,
        timeliness, ended_at)
      select $1, s.* from jsonb_to_recordset($2::jsonb) as s(key text, agency_id uuid, procedure_code text,
        opened_at timestamptz, due_at timestamptz, finished_at timestamptz, timeliness text, ended_at timestamptz)`,
    values: [dossier.id, JSON.stringify(dossier.slices.map(sliceRow))],
  });
}
