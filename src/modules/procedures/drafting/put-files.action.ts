import { err, type Refusal, type Result } from '#kernel';
import type { Db } from '#platform/db';
import type { ProcedureDraft } from './draft.ts';
import { type DraftFileName, draftFileNames, withFile } from './draft-files.ts';
import { type By, type EditRefusal, saveDraft } from './edit-draft.action.ts';
import { unreadableFile } from './unreadable-file.action.ts';

/** Texts that take the place of files; null takes one away, what is not named stays. */
export type NewFiles = { readonly [Name in DraftFileName]?: string | null | undefined };

/** Puts files into a draft, all of them or none: one that is not its kind takes the place of nothing. */
export async function putFiles(
  db: Db,
  { code, revision, files }: { readonly code: string; readonly revision: number; readonly files: NewFiles },
  by: By,
): Promise<Result<ProcedureDraft, EditRefusal | Refusal<'draft.file-unreadable'>>> {
  const named = draftFileNames.filter((name) => files[name] !== undefined);
  for (const name of named) {
    const text = files[name];
    const unread = typeof text === 'string' ? await unreadableFile(name, text) : undefined;
    if (unread) return err(unread);
  }
  const edit = (before: ProcedureDraft['files']) =>
    named.reduce((all, name) => withFile(all, name, files[name] ?? undefined), before);
  return saveDraft(db, { code, revision, edit }, by);
}
