import type { Dossier } from '#dossiers';
import type { Instant, JsonObject } from '#kernel';
import type { ProcedureVersion } from '#procedures';
import type { Draws } from './draws.ts';

/** One dossier of a simulation, as it is remembered between two things that happen to it. */
export interface Simulated {
  readonly nth: number;
  readonly version: ProcedureVersion;
  readonly answers: JsonObject;
  readonly draws: Draws;
  dossier: Dossier;
  /** How much has been tried on it: keys and rivals are named by it. */
  tried: number;
}

/** What a simulation has come to. */
export interface Simulation {
  readonly seed: number;
  readonly dossiers: number;
  readonly commands: number;
  /** How often each action was done; and each fault met. */
  readonly actions: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly handling: Readonly<Record<string, number>>;
  /** Over the ends of all journals, in the order of the dossiers' ids. */
  readonly digest: string;
}

/** An invariant does not hold. The message says seed, dossier and step, so that it can be found again. */
export class InvariantBroken extends Error {
  override readonly name = 'InvariantBroken';
}

export interface Where {
  readonly seed: number;
  readonly at: Instant;
  readonly simulated: Simulated;
  readonly action: string;
}

export function invariantBroken({ seed, at, simulated, action }: Where, what: readonly string[]): Error {
  const { nth, dossier, version, tried } = simulated;
  const when = new Date(at).toISOString();
  return new InvariantBroken(
    `seed ${seed}, dossier ${nth} (${dossier.id}, ${version.code}), step ${tried}, ${action} at ${when}: ${what.join('; ')}`,
  );
}
