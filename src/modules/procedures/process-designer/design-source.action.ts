import type { Instant, Official, Result } from '#kernel';
import type { Db } from '#platform/db';
import { processDesignerPath } from '../drafting/drafting.paths.ts';
import { beginDraft, type EditRefusal, saveDraft } from '../drafting/edit-draft.action.ts';
import { isProcedureCode } from '../procedure.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { namingDiagram } from './begin-process.ts';
import type { Design } from './design.ts';
import { loadDesign } from './load-design.action.ts';

export interface By {
  readonly actor: Official;
  readonly now: Instant;
}

/** Where designed processes come from and go to: the draft of a procedure, a shared process. */
export interface DesignSource {
  /** The address of its designer, `:code` for the key. */
  readonly base: (key: string) => string;
  readonly isKey: (key: string) => boolean;
  /** The process as kept, or as somebody is drawing it. */
  readonly load: (key: string, drawn?: string) => Promise<Design | 'no-draft' | undefined>;
  readonly begin: (key: string, by: By) => Promise<Result<unknown, EditRefusal>>;
  /** Saves over the revision that was seen, whatever mistakes there are. */
  readonly save: (
    what: { readonly key: string; readonly revision: number; readonly bpmn: string },
    by: By,
  ) => Promise<Result<unknown, EditRefusal>>;
}

export const procedureSource = (db: Db): DesignSource => ({
  base: processDesignerPath,
  isKey: isProcedureCode,
  load: (code, drawn) => loadDesign(db, code, drawn),
  begin: (code, by) => beginDraft(db, code, by),
  save: ({ key: code, revision, bpmn }, by) =>
    saveDraft(
      db,
      {
        code,
        revision,
        edit: (files) => ({
          ...files,
          bpmn,
          yaml: files.bpmn === undefined ? namingDiagram(files.yaml) : files.yaml,
        }),
      },
      by,
    ),
});

/** Whether a file is one in which a process can be read, with whatever mistakes. */
export const isReadable = async (bpmn: string): Promise<boolean> =>
  (await readBpmn(bpmn, () => undefined)) !== undefined;
