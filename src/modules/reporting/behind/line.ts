import type { Bilingual, PlainDate } from '#kernel';
import { type CountedChannel, type CountedTimeliness, factStates, sliceStates } from '../projection/fact.ts';
import type { Mark } from './mark.ts';

/** Of a dossier, or of a slice. */
export const lineStates = [...factStates, ...sliceStates] as const;
export type LineState = (typeof lineStates)[number];

/** A dossier, or a slice of one, as anyone may see it: no name, no address, no identifier but its code. */
export interface BehindLine {
  /** Null before acceptance; the code a request is followed by is its owner's alone. */
  readonly code: string | null;
  readonly procedureCode: string;
  readonly procedure: Bilingual;
  readonly unit: Bilingual;
  readonly channel: CountedChannel;
  readonly acceptedOn: PlainDate | null;
  readonly dueOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly refusedOn: PlainDate | null;
  /** As it stands now, not at the end of the period. */
  readonly state: LineState;
  readonly timeliness: CountedTimeliness | null;
  /** Where the next page begins after this line. */
  readonly mark: Mark;
}
