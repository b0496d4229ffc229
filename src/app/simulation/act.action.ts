import { Readable } from 'node:stream';
import { receiveUpload } from '#documents';
import {
  type Action,
  actions,
  allowedActions,
  calendarOfDossier,
  type Dossier,
  type DossierOffice,
  perform,
} from '#dossiers';
import { type Actor, type DocumentId, type Instant, ok } from '#kernel';
import type { FileStore } from '#platform/files';
import { chooseDeed } from './choose-deed.ts';
import { type Deed, NobodyCan, type Scene } from './deed.ts';
import { drawsFor, happens } from './draws.ts';
import { ConnectionLost, type Fault, type FaultyDb } from './faulty-db.ts';
import { broken, offTable } from './invariants.ts';
import type { Province } from './province.action.ts';
import { invariantBroken, type Simulated } from './simulated.ts';

/** The office in which it all happens. A crash opens another, which remembers nothing. */
export interface Stage {
  readonly seed: number;
  readonly province: Province;
  readonly files: FileStore;
  /** Its connection, which faults strike. */
  db: FaultyDb;
  office: DossierOffice;
  readonly count: (what: 'actions' | 'faults', name: string) => void;
}

/** Does to a dossier what chance and habit have somebody do; false when nobody does anything any more. */
export async function act(stage: Stage, simulated: Simulated, at: Instant): Promise<boolean> {
  const { draws } = simulated;
  if (happens(draws, 10)) await tryForbidden(stage, simulated, at);
  const deed = chosen(stage, simulated, at);
  if (!deed) return false;
  const fault = faultFor(simulated);
  if (fault === 'crash') {
    stage.count('faults', fault);
    Object.assign(stage, stage.province.open());
  }
  await send(stage, simulated, { deed, at, fault: fault === 'crash' ? undefined : fault });
  return true;
}

function chosen({ province, seed }: Stage, simulated: Simulated, now: Instant): Deed | undefined {
  const { dossier, version, draws } = simulated;
  const scene: Scene = { dossier, version, people: province.people, draws, now };
  try {
    return chooseDeed(scene, province.account);
  } catch (error) {
    if (!(error instanceof NobodyCan)) throw error;
    throw invariantBroken({ seed, at: now, simulated, action: dossier.handling }, [error.message]);
  }
}

type Met = Fault['kind'] | 'again' | 'crash' | undefined;

/** Three in a hundred commands meet something; a crash, after which all must be read again, one in a thousand. */
function faultFor({ draws }: Simulated): Met {
  if (happens(draws, 1)) return 'crash';
  return happens(draws, 30) ? draws.pick(['lost-before', 'lost-after', 'rival', 'again']) : undefined;
}

interface Sending {
  readonly deed: Deed;
  readonly at: Instant;
  readonly fault: Exclude<Met, 'crash'>;
}

/** Sends a command; again with the same key when its answer was lost. Two at once are two officials who both saw it open. */
async function send(stage: Stage, simulated: Simulated, { deed, at, fault }: Sending): Promise<void> {
  simulated.tried += 1;
  const key = `${simulated.nth} ${simulated.tried}`;
  const documents = await papers(stage, simulated, deed, { at, key });
  const { actor, action } = deed;
  const command = { actor, dossierId: simulated.dossier.id, action, key, now: at };
  const once = () =>
    perform(stage.office, command, (dossier, context) => deed.decide(dossier, context, documents));
  let before = simulated.dossier;
  if (fault !== undefined) stage.count('faults', fault);
  if (fault === 'rival') {
    const rival = rivalOf(stage, simulated, at);
    if (rival) {
      stage.db.strike({
        kind: fault,
        rival: async () => {
          await send(stage, simulated, { deed: rival, at, fault: undefined });
          before = simulated.dossier;
        },
      });
    }
  } else if (fault !== undefined && fault !== 'again') stage.db.strike({ kind: fault });
  const outcome = await once().catch((error: unknown) => {
    if (error instanceof ConnectionLost) return once();
    throw error;
  });
  const where = { seed: stage.seed, at, simulated, action };
  if (!outcome.ok) {
    // Whoever was second is told so; alone, nobody chooses what is refused.
    if (fault === 'rival') return;
    throw invariantBroken(where, [`refused with ${outcome.error.code} while it is ${before.handling}`]);
  }
  const { dossier, repeated } = outcome.value;
  if (repeated !== (fault === 'lost-after')) throw invariantBroken(where, ['a key had two effects, or none']);
  simulated.dossier = dossier;
  stage.count('actions', action);
  await check(stage, simulated, { before, action, at });
  if (fault !== 'again') return;
  const again = await once();
  if (!again.ok || !again.value.repeated)
    throw invariantBroken(where, ['the same key again was not the same']);
}

/** What somebody else does who saw the same dossier at the same moment. */
function rivalOf(stage: Stage, simulated: Simulated, at: Instant): Deed | undefined {
  const draws = drawsFor(stage.seed, `rival ${simulated.nth} ${simulated.tried}`);
  return chosen(stage, { ...simulated, draws }, at);
}

/** Files that go with a deed: rows of documents, whose bytes are one specimen. */
async function papers(
  stage: Stage,
  { dossier }: Simulated,
  { documents = 0, actor }: Deed,
  { at, key }: { readonly at: Instant; readonly key: string },
): Promise<readonly DocumentId[]> {
  const chance = stage.office.chance(`documents ${dossier.id} ${key}`);
  const ids: DocumentId[] = [];
  for (let nth = 0; nth < documents; nth += 1) {
    const upload = {
      stream: Readable.from([]),
      fileName: 'giay-to.pdf',
      actor,
      now: at,
      id: chance.id<'document'>(),
    };
    const received = await receiveUpload(stage.office.db, stage.files, upload);
    if (received.ok) ids.push(received.value.id);
  }
  return ids;
}

/** A file store that keeps one file, whatever comes: a simulation has no use for thousands of them. */
export const oneFile = (store: FileStore): FileStore => ({
  ...store,
  save: async () =>
    ok({ sha256: '00'.repeat(32), size: 1, mediaType: 'application/pdf', scanState: 'not-scanned' }),
  sweep: (before) => store.sweep(before),
  open: (sha256) => store.open(sha256),
});

/** Something that may not be done now must be refused, and change nothing. */
async function tryForbidden(stage: Stage, simulated: Simulated, at: Instant): Promise<void> {
  const { dossier, draws } = simulated;
  const action: Action = draws.pick(actions);
  const { reception } = dossier.places;
  const actor: Actor = stage.province.people.of(
    reception,
    draws.pick(['deskOfficer', 'clerk', 'approver']),
    draws,
  ) ?? {
    kind: 'guest',
    sessionId: undefined,
  };
  if (allowedActions(dossier, actor).includes(action)) return;
  simulated.tried += 1;
  const key = `${simulated.nth} ${simulated.tried}`;
  const outcome = await perform(stage.office, { actor, dossierId: dossier.id, action, key, now: at }, () => {
    throw invariantBroken({ seed: stage.seed, at, simulated, action }, [
      'it was decided though it is not allowed',
    ]);
  });
  stage.count('faults', outcome.ok ? 'allowed' : 'forbidden');
  if (outcome.ok)
    throw invariantBroken({ seed: stage.seed, at, simulated, action }, [
      'it was done though it is not allowed',
    ]);
}

/** Looks whether everything still holds after what was done to a dossier. */
export async function check(
  stage: Stage,
  simulated: Simulated,
  done: { readonly before: Dossier; readonly action: Action | undefined; readonly at: Instant },
): Promise<void> {
  const { dossier, version, answers } = simulated;
  const { office, seed } = stage;
  if (!version.process) throw new Error(`${version.code} has no process`);
  const calendar = await calendarOfDossier(office, office.db, dossier);
  const found = [
    ...broken(dossier, { calendar, graph: version.process, answers }),
    ...(done.action ? offTable(done.before, done.action, dossier) : []),
  ];
  const action = done.action ?? 'what the program did';
  if (found.length > 0) throw invariantBroken({ seed, at: done.at, simulated, action }, found);
}
