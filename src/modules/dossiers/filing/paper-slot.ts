import type { Lang } from '#kernel';
import type { PicturedPaper } from '../pictured-paper.ts';
import { sizeText } from '../size-text.ts';
import type { DraftPaper } from './draft.ts';

export interface PaperSlot {
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  readonly condition: string | undefined;
  readonly files: readonly SlotFile[];
  /** Where a paper that was given before is chosen for it. */
  readonly reuseHref?: string | undefined;
}

/** The field of one paper; the error summary leads to it. */
export const paperField = (component: string): string => `tep-${component}`;

/** The paper a file came for, by the field it was chosen or photographed in. */
export const paperOfField = (field: string): string | undefined => /^(?:tep|anh)-(.+)$/.exec(field)?.[1];

export interface SlotFile {
  readonly documentId: string;
  readonly fileName: string;
  readonly size: string;
  readonly scanState?: PicturedPaper['scanState'] | undefined;
  /** What is known to show what it looks like; undefined where its reader may not open it. */
  readonly picture?: PicturedPaper | undefined;
}

/** A file of a paper as its page lists it. */
export const slotFile = (paper: DraftPaper, lang: Lang): SlotFile => ({
  documentId: paper.documentId,
  fileName: paper.fileName,
  size: sizeText(paper.size, lang),
  scanState: paper.scanState,
  picture: paper,
});
