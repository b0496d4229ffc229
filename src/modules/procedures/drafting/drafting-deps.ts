import type { Db } from '#platform/db';
import type { TryCases } from '../cases/try-cases.ts';
import type { PartsPort, TouchedPort } from '../versions/touched-port.ts';

/** A page on which one of the other files of a draft is made; the app says which there are. */
export interface Designer {
  readonly file: 'form' | 'cases' | 'bpmn' | 'fees';
  readonly href: (code: string) => string;
}

export interface DraftingDeps {
  readonly db: Db;
  readonly touched: TouchedPort;
  readonly touchedParts: PartsPort;
  /** Runs the saved cases of a draft's form. */
  readonly tryCases: TryCases;
  readonly designers: readonly Designer[];
}
