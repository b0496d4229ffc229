import type { Agency, ProcedureVersion, ProcessDrawingProps } from '#procedures';
import type { Dossier } from '../dossier.ts';

/** What the drawing of a process needs besides the reader's language. */
export interface TrackProcess extends Pick<ProcessDrawingProps, 'graph' | 'standing'> {
  /** The other bodies, whose keys the drawing names. */
  readonly agencies: readonly Pick<Agency, 'key' | 'name'>[];
}

/** Where a dossier stands in its e-procedure, for anyone: steps alone, nobody's name. */
export function processOf({ process }: Dossier, version: ProcedureVersion): TrackProcess | undefined {
  if (!version.process || !process) return undefined;
  return { graph: version.process, standing: { marking: process }, agencies: version.content.agencies };
}
