import type { TestDatabase } from '#test/database';

/** The database's side of a story: that something happened, once, or did not. */
export const recordsOf = ({ owner }: TestDatabase) => ({
  /** The dossier with a tracking code. */
  dossierId: async (requestCode: string): Promise<string> => {
    const [row] = await owner.run<{ id: string }>({
      text: 'select id from dossier where request_code = $1',
      values: [requestCode],
    });
    if (!row) throw new Error(`No dossier ${requestCode}`);
    return row.id;
  },
  dossier: async (id: string): Promise<{ readonly code: string | null; readonly handling: string }> => {
    const [row] = await owner.run<{ code: string | null; handling: string }>({
      text: 'select code, handling from dossier where id = $1',
      values: [id],
    });
    if (!row) throw new Error(`No dossier ${id}`);
    return row;
  },
  /** How many dossiers there are. */
  dossiers: async (): Promise<number> => {
    const rows = await owner.run({ text: 'select from dossier', values: [] });
    return rows.length;
  },
  /** The kinds of what is in the journal of a dossier, in order. */
  journal: async (id: string): Promise<readonly string[]> => {
    const rows = await owner.run<{ type: string }>({
      text: 'select type from journal where dossier_id = $1 order by seq',
      values: [id],
    });
    return rows.map(({ type }) => type);
  },
  /** What is saved of a draft, by its path. */
  answers: async (draft: string): Promise<Readonly<Record<string, unknown>>> => {
    const [row] = await owner.run<{ answers: Readonly<Record<string, unknown>> }>({
      text: 'select answers from draft where id = $1',
      values: [draft.split('/').at(-1)],
    });
    return row?.answers ?? {};
  },
  /** The step of a dossier that is to be done now. */
  openStep: async (id: string): Promise<string> => {
    const [row] = await owner.run<{ id: string }>({
      text: "select id from dossier_step where dossier_id = $1 and status in ('open', 'taken')",
      values: [id],
    });
    if (!row) throw new Error(`No open step of ${id}`);
    return row.id;
  },
  /** A file of a dossier. */
  paper: async (id: string): Promise<string> => {
    const [row] = await owner.run<{ document_id: string }>({
      text: 'select document_id from dossier_paper where dossier_id = $1',
      values: [id],
    });
    if (!row) throw new Error(`No paper of ${id}`);
    return row.document_id;
  },
  /** The files that were taken in, oldest first. */
  documents: (): Promise<readonly { readonly id: string; readonly file_name: string }[]> =>
    owner.run({ text: 'select id, file_name from document order by created_at, id', values: [] }),
});
