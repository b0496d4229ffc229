import type { DocumentId } from '#kernel';
import type { Suggested } from './suggest.ts';

/** How far the reading of a scan is, and what came of it. */
export type Reading =
  | { readonly state: 'waiting' | 'running'; readonly pages: number; readonly pagesDone: number }
  | {
      readonly state: 'done';
      /** The same pages with a layer of text. */
      readonly searchable: DocumentId | undefined;
      readonly suggested: Suggested;
    }
  | { readonly state: 'failed' };

/** Read of one scan at most: the front of a long one says what it is, and a worker is not kept for an hour. */
export const mostPagesRead = 60;

/** The job that reads one scan. */
export const readScanName = 'documents.read-scan';
