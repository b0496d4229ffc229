import type { LifeEvent } from '../events/life-event.ts';
import type { ProcedureList } from '../listed/listed.ts';
import type { SearchWords } from '../search/search-words.ts';

/** What helps to find a procedure besides the procedures themselves; each file may be missing. */
export type Finding = {
  readonly listed: ProcedureList | undefined;
  readonly events: readonly LifeEvent[];
  readonly words: SearchWords;
};
