import type { ScanState } from '#platform/files';

/** What is known of a paper to show what it looks like. */
export interface PicturedPaper {
  readonly documentId: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly scanState: ScanState;
  readonly pages: number | null;
}
