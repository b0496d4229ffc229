import type { PlainDate, UnitId } from '#kernel';
import type { Competence, Unit } from '#organisations';
import type { Seal } from '#platform/seal';
import type { Places, ProcedureVersion } from '#procedures';
import type { DossierDeps } from '../deps.ts';

/** What filing needs besides what every page of a dossier needs. */
export interface FilingDeps extends DossierDeps {
  /** Makes and finds the codes by which a draft is opened on another device. */
  readonly seal: Seal;
  /** Provinces and communes for the addresses in a form. */
  readonly places: Places;
  /** Agencies with a staffed desk, where one can file. */
  readonly desks: () => Promise<readonly Unit[]>;
  readonly versionInForce: (code: string, on: PlainDate) => Promise<ProcedureVersion | undefined>;
  /** Who receives and who decides; undefined where nobody is competent. */
  readonly competence: (
    version: ProcedureVersion,
    communeId: UnitId,
    on: PlainDate,
  ) => Promise<Competence | undefined>;
  /** For which other agencies a desk accepts a procedure on a day. */
  readonly accepting: (code: string, desk: UnitId, on: PlainDate) => Promise<ReadonlySet<UnitId>>;
}
