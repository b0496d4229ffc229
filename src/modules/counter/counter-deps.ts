import type { Calendar } from '#calendar';
import type { PublicTrack } from '#dossiers';
import type { Instant, UnitId } from '#kernel';
import type { Unit } from '#organisations';
import type { Db } from '#platform/db';
import type { PdfPrinter } from '#platform/pdf';
import type { SearchIndexes } from '#procedures';

/** What the desk's pages need besides the request. */
export interface CounterDeps {
  readonly db: Db;
  readonly printer: PdfPrinter;
  /** `https://host` without a slash at its end: QR codes lead there. */
  readonly publicUrl: string;
  readonly now: () => Instant;
  readonly indexes: SearchIndexes;
  readonly calendarOf: (unitId: UnitId) => Promise<Calendar>;
  /** Agencies with a desk today. */
  readonly desks: () => Promise<readonly Unit[]>;
  /** Where the dossier with a code stands, as anybody may know it. */
  readonly track: (typedCode: string) => Promise<PublicTrack | undefined>;
}
