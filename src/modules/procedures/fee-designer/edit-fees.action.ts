import { parseDocument } from 'yaml';
import type { Result } from '#kernel';
import type { Db, Executor } from '#platform/db';
import type { Fault } from '../content/located.ts';
import { readEntry } from '../content/read-entry.action.ts';
import { openDraft } from '../drafting/draft.store.ts';
import type { DraftFiles, ProcedureDraft } from '../drafting/draft.ts';
import { type EditRefusal, saveDraft } from '../drafting/edit-draft.action.ts';
import type { FeeTable } from '../fees/fee-table.ts';
import { readFees } from '../fees/read-fees.action.ts';
import { writeFees } from '../fees/write-fees.action.ts';
import type { FormDefinition } from '../form/form.ts';
import type { ProcedureContent } from '../procedure.ts';

/** A draft as its fee table is written: what it says of itself, the form it asks of, the table as far as it is one. */
export interface FeeDraft {
  readonly draft: ProcedureDraft;
  readonly content: ProcedureContent;
  readonly form: FormDefinition | undefined;
  readonly table: FeeTable | undefined;
  /** Why the file is no table that could be shown. */
  readonly faults: readonly Fault[];
}

/** The open draft of a procedure; undefined when there is none. */
export async function loadFeeDraft(db: Executor, code: string): Promise<FeeDraft | undefined> {
  const draft = await openDraft(db, code);
  if (!draft) return undefined;
  const { yaml, form: written, fees } = draft.files;
  // Mistakes of other files are told where those are written.
  const { content, form } = await readEntry({ folder: code, yaml, form: written }, []);
  const faults: Fault[] = [];
  const table = fees === undefined ? undefined : await readFees(fees, { file: 'fees.dmn', form, faults });
  return { draft, content, form, table, faults };
}

type By = Parameters<typeof saveDraft>[2];

interface Save {
  readonly code: string;
  readonly revision: number;
  /** Undefined: one amount for every case, in đồng, instead of a table. */
  readonly table: FeeTable | undefined;
  readonly amount?: number | undefined;
  readonly form: FormDefinition | undefined;
}

/** Puts a table into a draft, or one amount in its place; `procedure.yaml` says an amount only without a table. */
export async function saveFees(
  db: Db,
  { code, revision, table, amount, form }: Save,
  by: By,
): Promise<Result<ProcedureDraft, EditRefusal>> {
  const fees = table && (await writeFees(table, form));
  return saveFeeFile(db, { code, revision, fees, amount }, by);
}

/** The same with a file as it came from elsewhere. */
export const saveFeeFile = (
  db: Db,
  {
    code,
    revision,
    fees,
    amount,
  }: Pick<Save, 'code' | 'revision' | 'amount'> & { readonly fees: string | undefined },
  by: By,
): Promise<Result<ProcedureDraft, EditRefusal>> =>
  saveDraft(
    db,
    {
      code,
      revision,
      edit: (files: DraftFiles) => ({
        ...files,
        fees,
        yaml: withAmount(files.yaml, fees ? null : (amount ?? null)),
      }),
    },
    by,
  );

/** The file with `fee.amountVnd` as said, and nothing else of it changed; one that cannot be read stays as it is. */
function withAmount(yaml: string, amount: number | null): string {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !document.has('fee')) return yaml;
  document.setIn(['fee', 'amountVnd'], amount);
  return document.toString({ lineWidth: 110 });
}
