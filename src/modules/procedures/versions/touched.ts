import type { ProcedureVersionId } from '#kernel';

/** Drafts not yet filed and dossiers not yet ended. */
export type Touched = { readonly drafts: number; readonly dossiers: number };

/** Those living under each version; a version nobody lives under is not there. */
export type TouchedByVersion = ReadonlyMap<ProcedureVersionId, Touched>;

const none: Touched = { drafts: 0, dossiers: 0 };

export const touchedBy = (counted: TouchedByVersion, id: ProcedureVersionId): Touched =>
  counted.get(id) ?? none;

/** By procedure: a change touches those of every version before it. */
export function touchedByCode(
  counted: TouchedByVersion,
  codes: ReadonlyMap<ProcedureVersionId, string>,
): ReadonlyMap<string, Touched> {
  const sums = new Map<string, Touched>();
  for (const [id, { drafts, dossiers }] of counted) {
    const code = codes.get(id);
    if (code === undefined) continue;
    const sum = sums.get(code) ?? none;
    sums.set(code, { drafts: sum.drafts + drafts, dossiers: sum.dossiers + dossiers });
  }
  return sums;
}
