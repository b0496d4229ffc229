import type { Instant, PostId } from '#kernel';
import type { PdfPrinter } from '#platform/pdf';
import type { SearchIndexes } from '#procedures';
import type { FilingDeps } from '../filing/filing-deps.ts';

/** What reception at the desk needs besides what filing does. */
export interface ReceptionDeps extends FilingDeps {
  readonly printer: PdfPrinter;
  readonly indexes: SearchIndexes;
  /** The queue number whose holder came to a post last today; undefined where no numbers are called. */
  readonly numberServed: (postId: PostId, now: Instant) => Promise<string | undefined>;
}
