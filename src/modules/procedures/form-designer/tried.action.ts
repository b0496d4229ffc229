import { checkDraft } from '../drafting/check-draft.action.ts';
import type { ProcedureContent } from '../procedure.ts';
import type { Opened } from './designing.action.ts';

/** The rest of a draft's procedure, which says what answers lead to; undefined while it has mistakes. */
export async function contentOf({ deps, design, asked, by }: Opened): Promise<ProcedureContent | undefined> {
  const checked = await checkDraft(deps.db, { code: asked.code, files: design.draft.files, now: by.now });
  return checked.ok ? checked.value.entry.content : undefined;
}
