import { err, type Instant, type Official, ok, type Result, refusal } from '#kernel';
import type { Db } from '#platform/db';
import { type Fault, readLocated } from '../content/located.ts';
import { openDraft } from '../drafting/draft.store.ts';
import type { ProcedureDraft } from '../drafting/draft.ts';
import { saveDraft } from '../drafting/edit-draft.action.ts';
import type { FormDefinition } from '../form/form.ts';
import { printForm } from '../form/print-form.ts';
import { readForm } from '../form/read-form.ts';
import { addedFaults, componentsIn, type DesignRefusal } from './design.action.ts';
import { jsonFault } from './json-fault.ts';

export interface Brought {
  readonly code: string;
  /** Of the draft that whoever brings the file has seen. */
  readonly revision: number;
  /** The text of a `form.json`. */
  readonly text: string;
}

/**
 * Puts the form of a file in the place of a draft's, written as the catalogue writes it. A file with any mistake, or
 * one that makes a mistake elsewhere in the procedure, is refused with every place; nothing is saved then.
 */
export async function bringForm(
  db: Db,
  { code, revision, text }: Brought,
  by: { readonly actor: Official; readonly now: Instant },
): Promise<Result<ProcedureDraft, DesignRefusal>> {
  const draft = await openDraft(db, code);
  if (!draft) return err({ kind: 'refused', refusal: refusal('draft.none') });
  const read = formOf(
    text,
    componentsIn(draft.files).map(({ key }) => key),
  );
  if (read.faults.length > 0) return err({ kind: 'faults', ...read });
  const form = printForm(read.form);
  const added = await addedFaults(db, draft, { ...draft.files, form }, by.now);
  if (added.length > 0) return err({ kind: 'faults', faults: added, form: read.form });
  const saved = await saveDraft(db, { code, revision, edit: (old) => ({ ...old, form }) }, by);
  return saved.ok ? ok(saved.value) : err({ kind: 'refused', refusal: saved.error });
}

interface Read {
  readonly form: FormDefinition;
  readonly faults: readonly Fault[];
}

/** YAML would be read too, but a `form.json` is JSON. */
function formOf(text: string, components: readonly string[]): Read {
  const file = 'form.json';
  const broken = jsonFault(file, text);
  if (broken) return { form: { format: 1, title: { vi: '', en: '' }, pages: [] }, faults: [broken] };
  const source = readLocated(file, text);
  const faults: Fault[] = [...source.syntax];
  const form = readForm(source, components, faults);
  return { form, faults: source.syntax.length > 0 ? source.syntax : faults };
}
