import type { ProcedureRules } from '#dossiers';
import { limitOf, type ProcedureVersion } from '#procedures';

/** What of a procedure version decides how its dossiers are handled. One without a date cannot be filed here. */
export function rulesFrom(version: ProcedureVersion): ProcedureRules {
  const limit = limitOf(version);
  if (!limit) throw new Error(`${version.code} runs by plan: no dossier of it is counted here`);
  return {
    limit,
    graph: version.process,
    componentKeys: version.content.components.map(({ key }) => key),
  };
}
