import type { DocumentRef } from '#documents';
import type { Bilingual } from '#kernel';
import type { ActionPageProps } from '../casework/action-frame.page.tsx';
import type { Sheet } from './sheets.ts';

export interface DigitisePageProps extends ActionPageProps {
  readonly pile: {
    readonly version: number;
    readonly sheets: readonly Sheet[];
    /** The scans its pages are of. */
    readonly scans: readonly DocumentRef[];
  };
  /** The first page of the pile on this screen, from 0. */
  readonly from: number;
  /** How many papers of its owner's store could stand for a component, by component. */
  readonly offers: ReadonlyMap<string, number>;
  /** Kinds and limits of a scan, said before it is sent. */
  readonly rules: Bilingual;
  /** Whether the server can show a page as a picture. */
  readonly pictures: boolean;
}
