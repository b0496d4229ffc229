import type { Db } from '#platform/db';
import type { DesignSource } from '../process-designer/design-source.action.ts';
import { loadSharedDesign } from './load-shared-design.action.ts';
import { sharedDesignerPath } from './shared.paths.ts';
import { beginShared, saveShared } from './shared-draft.action.ts';
import { isSharedName } from './shared-draft.ts';

/** Shared processes on the desk of the designer: their drafts. */
export const sharedSource = (db: Db): DesignSource => ({
  base: sharedDesignerPath,
  isKey: isSharedName,
  load: (name, drawn) => loadSharedDesign(db, name, drawn),
  begin: (name, by) => beginShared(db, name, by),
  save: (what, by) => saveShared(db, what, by),
});
