import { setTimeout as pause } from 'node:timers/promises';
import { verifyDossiers } from '#dossiers';
import { type PlainDate, plainDate, type UnitId } from '#kernel';
import { compareFigures, figuresOf, isBehind, runProjector } from '#reporting';
import type { Stage } from './act.action.ts';
import { InvariantBroken, type Simulated } from './simulated.ts';

/** A minute in all: no transaction of the program or of a server's own upkeep is open for that long. */
const [mostWaits, waitMs] = [600, 100];

/** What must hold of all dossiers together: journals, codes, and that received is resolved and in progress, by unit. */
export async function checkpoint(
  stage: Stage,
  all: readonly Simulated[],
  { date, year }: { readonly date: PlainDate; readonly year: number },
): Promise<void> {
  const { db, communes } = stage.province;
  const fail = (what: string): never => {
    throw new InvariantBroken(`seed ${stage.seed}, ${date}: ${what}`);
  };
  // All journals of the year are derived again at its end: what is wrong before stays wrong.
  if (date.endsWith('-12-31')) {
    const { findings, codeGaps, workAstray, dossiers } = await verifyDossiers(stage.office);
    if (findings.length + codeGaps.length > 0) fail(JSON.stringify([...findings, ...codeGaps].slice(0, 3)));
    if (workAstray > 0) fail(`${workAstray} rows of the work lists are astray`);
    if (dossiers !== all.length) fail(`${all.length} were filed, ${dossiers} are there`);
  }
  await runProjector(db);
  // What other databases of the server have open holds the figures back: late is not wrong, for so long.
  for (let waits = 0; await isBehind(db); waits += 1) {
    if (waits === mostWaits) fail('the figures do not reach the end of the journals');
    await pause(waitMs);
    await runProjector(db);
  }
  const { differences } = await compareFigures(db);
  if (differences.length > 0) fail(JSON.stringify(differences.slice(0, 3)));
  const period = { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
  for (const { id, code } of communes) {
    const figures = await figuresOf(db, { ...period, unitId: id, asOf: date });
    const told = { received: figures.received, resolved: figures.resolved, inProgress: figures.inProgress };
    const counted = countedAt(all, id);
    if (JSON.stringify(told) !== JSON.stringify(counted))
      fail(`${code}: figures say ${JSON.stringify(told)}, its dossiers ${JSON.stringify(counted)}`);
  }
}

/** Counted from what is remembered of each dossier, and not from any journal. */
function countedAt(all: readonly Simulated[], unit: UnitId) {
  const received = all.filter(
    ({ dossier }) => dossier.places.competent === unit && dossier.acceptedAt !== null,
  );
  const resolved = received.filter(({ dossier }) => dossier.finishedAt !== null || dossier.endedAt !== null);
  return {
    received: received.length,
    resolved: resolved.length,
    inProgress: received.length - resolved.length,
  };
}
