import type { FormSet } from '#documents';
import type { Instant, PlainDate, ProcedureVersionId, UnitId } from '#kernel';
import type { Unit } from '#organisations';
import type { FileStore } from '#platform/files';
import type { ProcedureVersion } from '#procedures';
import type { DossierOffice } from './office.ts';

/** What the pages of dossiers need besides the request; the composition root fills it in once. */
export interface DossierDeps {
  readonly office: DossierOffice;
  readonly files: FileStore;
  /** `https://host` without a slash at its end: QR codes lead there. */
  readonly publicUrl: string;
  /** The version a dossier was filed by; an id nobody knows is a bug. */
  readonly versionOf: (id: ProcedureVersionId) => Promise<ProcedureVersion>;
  /** The numbered set of forms in which the province prints what is made at an instant. */
  readonly formSetAt: (at: Instant) => Promise<FormSet>;
  readonly now: () => Instant;
  /** The unit, whether it still exists or not, called as on a day, or as today. */
  readonly unitOf: (id: UnitId, on?: PlainDate) => Promise<Unit>;
}
