import type { Db } from '#platform/db';
import type { PartsPort, TouchedPort } from '../versions/touched-port.ts';

/** A page on which one of the other files of a draft is made; the app says which there are. */
export interface Designer {
  readonly file: 'form' | 'bpmn' | 'fees';
  readonly href: (code: string) => string;
}

export interface DraftingDeps {
  readonly db: Db;
  readonly touched: TouchedPort;
  readonly touchedParts: PartsPort;
  readonly designers: readonly Designer[];
}
