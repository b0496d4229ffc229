import {
  type Bilingual,
  err,
  type Instant,
  isJsonObject,
  type JsonValue,
  type Official,
  ok,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import type { Db } from '#platform/db';
import { type Fault, readLocated } from '../content/located.ts';
import { checkDraft } from '../drafting/check-draft.action.ts';
import { openDraft } from '../drafting/draft.store.ts';
import type { DraftFiles, ProcedureDraft } from '../drafting/draft.ts';
import { nameIn, unnamed } from '../drafting/draft-name.ts';
import { type EditRefusal, saveDraft } from '../drafting/edit-draft.action.ts';
import type { FormDefinition } from '../form/form.ts';
import { printForm } from '../form/print-form.ts';
import type { DraftComponent } from './draft-component.ts';
import { formIn, type ReadText } from './form-text.ts';

/** The form of a draft, open on the desk. */
export interface Design {
  readonly draft: ProcedureDraft;
  /** Of the procedure, as the draft has it. */
  readonly name: Bilingual;
  readonly components: readonly DraftComponent[];
  readonly read: ReadText | { readonly kind: 'none' };
  /** What keeps the whole draft from being published. */
  readonly faults: readonly Fault[];
}

interface By {
  readonly actor: Official;
  readonly now: Instant;
}

export async function openDesign(db: Db, code: string, now: Instant): Promise<Design | undefined> {
  const draft = await openDraft(db, code);
  if (!draft) return undefined;
  const components = componentsIn(draft.files);
  const read = readFiles(draft.files);
  const checked = await checkDraft(db, { code, files: draft.files, now });
  return {
    draft,
    name: nameIn(draft.files.yaml) ?? unnamed(code),
    components,
    read,
    faults: checked.ok ? [] : checked.error,
  };
}

export type DesignRefusal =
  | { readonly kind: 'refused'; readonly refusal: EditRefusal | Refusal<'design.impossible'> }
  /** What would be wrong with the form; nothing was saved. */
  | { readonly kind: 'faults'; readonly faults: readonly Fault[]; readonly form: FormDefinition };

type Act = (form: FormDefinition, components: readonly DraftComponent[]) => FormDefinition | undefined;

/**
 * Does one thing to the form of a draft, which is saved at once. What would add a mistake is refused: a form that
 * could be published before an act can be after it.
 */
export async function designForm(
  db: Db,
  { code, revision, act }: { readonly code: string; readonly revision: number; readonly act: Act },
  by: By,
): Promise<Result<FormDefinition, DesignRefusal>> {
  const draft = await openDraft(db, code);
  if (!draft) return refused('draft.none');
  const read = readFiles(draft.files);
  const form = read.kind === 'form' ? act(read.form, componentsIn(draft.files)) : undefined;
  if (!form) return refused('design.impossible');
  const files = { ...draft.files, form: printForm(form) };
  const added = await addedFaults(db, draft, files, by.now);
  if (added.length > 0) return err({ kind: 'faults', faults: added, form });
  const saved = await saveDraft(db, { code, revision, edit: (old) => ({ ...old, form: files.form }) }, by);
  return saved.ok ? ok(form) : err({ kind: 'refused', refusal: saved.error });
}

const refused = (code: 'draft.none' | 'design.impossible'): Result<FormDefinition, DesignRefusal> =>
  err({ kind: 'refused', refusal: refusal(code) });

/** Mistakes that were not there before, as far as their words tell. */
export async function addedFaults(
  db: Db,
  { code, files: old }: ProcedureDraft,
  files: DraftFiles,
  now: Instant,
): Promise<readonly Fault[]> {
  const after = await checkDraft(db, { code, files, now });
  if (after.ok) return [];
  const before = await checkDraft(db, { code, files: old, now });
  if (before.ok) return after.error;
  if (after.error.length <= before.error.length) return [];
  const known = new Set(before.error.map(({ message, file }) => JSON.stringify([file, message])));
  const added = after.error.filter(({ message, file }) => !known.has(JSON.stringify([file, message])));
  return added.length > 0 ? added : after.error;
}

/** The form among a draft's files. */
export function readFiles(files: DraftFiles): ReadText | { readonly kind: 'none' } {
  const keys = componentsIn(files).map(({ key }) => key);
  return files.form === undefined ? { kind: 'none' } : formIn(files.form, keys);
}

/** As they are written: the rest of that file may have mistakes. */
export function componentsIn({ yaml }: DraftFiles): readonly DraftComponent[] {
  const { value } = readLocated('procedure.yaml', yaml);
  const list = isJsonObject(value) ? value['components'] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: JsonValue) => {
    if (!isJsonObject(each)) return [];
    const { key, name } = each;
    const said = isJsonObject(name) ? name['vi'] : undefined;
    return typeof key === 'string' ? [{ key, name: typeof said === 'string' ? said : key }] : [];
  });
}
