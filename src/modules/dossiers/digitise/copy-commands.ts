import type { DocumentId } from '#kernel';
import type { SettleComponent } from './digitise.ts';
import type { PaperFields } from './fields.ts';

/** What an official says of a copy they have compared. */
export interface Confirmed {
  readonly component: string;
  readonly shown: DocumentId;
  readonly searchable: boolean;
  readonly fields: PaperFields;
  /** Names of fields taken as the machine had read them. */
  readonly accepted: readonly string[];
}

/** What an official says of where a copy comes from. */
export interface Settled extends Pick<SettleComponent, 'component' | 'source' | 'note'> {
  /** The paper of the store that was chosen. */
  readonly paper: DocumentId | undefined;
}
