import type { Bilingual, PlainDate } from '#kernel';
import type { CountedChannel, CountedTimeliness, FactState } from '../projection/fact.ts';
import type { Mark } from './mark.ts';

/** A dossier as anyone may see it: no name, no address, no identifier but its code. */
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
  readonly state: FactState;
  readonly timeliness: CountedTimeliness | null;
  /** Where the next page begins after this line. */
  readonly mark: Mark;
}
