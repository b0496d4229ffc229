import assert from 'node:assert/strict';
import {
  type Actor,
  type DocumentId,
  type DossierId,
  type Instant,
  instant,
  type Official,
  plainDate,
} from '#kernel';
import { unitByCode } from '#organisations';
import { newId } from '#platform/ids';
import type { Answers } from '#procedures';
import type { Decision, DecisionContext } from '../../src/modules/dossiers/decision.ts';
import type { Dossier, Step } from '../../src/modules/dossiers/dossier.ts';
import { findDossier } from '../../src/modules/dossiers/dossiers.store.ts';
import { submit } from '../../src/modules/dossiers/filing/submit.action.ts';
import { decideAccept } from '../../src/modules/dossiers/intake/accept.ts';
import { perform } from '../../src/modules/dossiers/perform.ts';
import { decideAttachResult } from '../../src/modules/dossiers/result/attach-result.ts';
import { decideCompleteStep } from '../../src/modules/dossiers/steps/complete-step.ts';
import type { Action } from '../../src/modules/dossiers/transition.ts';
import { type TestOffice, testNow } from './office.ts';

/** A dossier of any procedure on a test database, and the hands through which it goes, one `perform` each. */
export interface Hands {
  readonly id: DossierId;
  readonly now: () => Promise<Dossier>;
  readonly act: <C>(by: Actor, action: Action, decide: Decide<C>, command: C, at: string) => Promise<Dossier>;
  readonly refused: <C>(
    by: Actor,
    action: Action,
    decide: Decide<C>,
    command: C,
    at: string,
  ) => Promise<string | undefined>;
  readonly step: (node: string, party?: string) => Promise<Step>;
  /** Finishes the open step of a node, a signature with a yes. */
  readonly pass: (by: Official, node: string, at: string) => Promise<Dossier>;
  readonly attach: (by: Official, slice: string | undefined, at: string) => Promise<Dossier>;
}

type Decide<C> = (dossier: Dossier, command: C, context: DecisionContext) => Decision;

export interface Filed {
  readonly procedure: string;
  /** Codes of the units: who receives and hands out, and who decides. */
  readonly reception: string;
  readonly competent: string;
  readonly answers?: Answers;
  readonly at?: Instant;
}

/** Files a request and has the desk accept it at the same moment. */
export async function acceptedDossier(office: TestOffice, filed: Filed): Promise<Hands> {
  const { procedure, reception, competent, answers = {}, at = testNow } = filed;
  const [version, owner] = [await office.versionOf(procedure), await office.citizen(nextCitizen())];
  const [here, there] = await Promise.all([reception, competent].map((code) => unitOf(office, code)));
  assert.ok(here && there);
  const done = await submit(office.office, {
    actor: owner,
    key: newId(),
    now: at,
    applicantName: owner.name,
    submission: {
      procedureCode: version.code,
      procedureVersionId: version.id,
      places: { help: here, reception: here, competent: there },
      channel: 'online',
      ownerAccountId: owner.accountId,
      ownerSessionId: null,
      applicant: { name: owner.name, phone: '0900000123' },
      answers,
      papers: [],
    },
  });
  assert.ok(done.ok);
  const hands = handsOn(office, done.value.dossier.id);
  const components = version.content.components.map(({ key }) => key);
  const desk = await office.official(reception, 'deskOfficer');
  const accept = await perform(
    office.office,
    { actor: desk, dossierId: hands.id, action: 'accept', key: newId(), now: at },
    (dossier, context) => decideAccept(dossier, { components, note: '' }, context),
  );
  assert.ok(accept.ok, accept.ok ? '' : accept.error.code);
  return hands;
}

let citizens = 10;
const nextCitizen = () => {
  citizens += 1;
  return citizens;
};

const unitOf = async ({ db }: TestOffice, code: string) =>
  (await unitByCode(db, code, plainDate('2026-11-20')))?.id;

function handsOn(office: TestOffice, id: DossierId): Hands {
  const now = async () => {
    const found = await findDossier(office.db, id);
    assert.ok(found);
    return found;
  };
  const send = <C>(by: Actor, action: Action, decide: Decide<C>, command: C, at: string) =>
    perform(
      office.office,
      { actor: by, dossierId: id, action, key: newId(), now: instant(at) },
      (dossier, context) => decide(dossier, command, context),
    );
  const act: Hands['act'] = async (by, action, decide, command, at) => {
    const done = await send(by, action, decide, command, at);
    assert.ok(done.ok, done.ok ? '' : `${action}: ${done.error.code}`);
    return done.value.dossier;
  };
  const step: Hands['step'] = async (node, party) => {
    const { steps } = await now();
    const found = steps.find((each) => each.node === node && each.party === party && each.doneAt === null);
    assert.ok(found, `no open step ${node}`);
    return found;
  };
  return {
    id,
    now,
    act,
    step,
    refused: async (by, action, decide, command, at) => {
      const done = await send(by, action, decide, command, at);
      return done.ok ? undefined : done.error.code;
    },
    pass: async (by, node, at) => {
      const { id: stepId, kind } = await step(node);
      const outcome = kind === 'sign' ? 'approved' : 'done';
      return act(by, 'complete-step', decideCompleteStep, { stepId, outcome, note: 'Đề xuất' }, at);
    },
    attach: async (by, slice, at) =>
      act(
        by,
        'attach-result',
        decideAttachResult,
        { documents: [await document(office, by)], number: '', slice },
        at,
      ),
  };
}

/** A stored file, as an upload leaves it. */
async function document({ owner }: TestOffice, by: Official): Promise<DocumentId> {
  const id = newId<'document'>();
  await owner.run({
    text: `insert into document (id, sha256, size, media_type, file_name, uploaded_by_kind, uploaded_by_account,
        uploaded_by_post, uploaded_by_name, created_at)
      values ($1, decode(repeat('ab', 32), 'hex'), 10, 'application/pdf', 'ket-qua.pdf', 'official', $2, $3, $4, now())`,
    values: [id, by.accountId, by.postId, by.name],
  });
  return id;
}
