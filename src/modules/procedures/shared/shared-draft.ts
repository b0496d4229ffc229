import { createHash } from 'node:crypto';
import type { Instant } from '#kernel';

/** A shared process that is being written or waits for a second person. */
export interface SharedDraft {
  readonly id: string;
  readonly name: string;
  readonly bpmn: string;
  /** Digest of the drawing in use when it was begun; undefined of a new one. */
  readonly basedOn: string | undefined;
  readonly state: 'editing' | 'submitted';
  readonly revision: number;
  readonly changedBy: string;
  readonly submitted?: { readonly by: string; readonly at: Instant } | undefined;
  readonly remark?: { readonly by: string; readonly text: string } | undefined;
}

/** The name by which calls find it: `sign-and-issue`. */
export const isSharedName = (name: string): boolean => /^[a-z][a-z0-9-]{0,59}$/.test(name);

/** By which it is seen whether a drawing is still the one a draft was begun from. */
export const digestOfDrawing = (bpmn: string): string => createHash('sha256').update(bpmn).digest('hex');
