import type { AccountId, Bilingual, ProcedureVersionId } from '#kernel';
import type { ProcedureVersion } from '#procedures';
import type { DossierDeps } from '../deps.ts';
import { componentName } from '../tracking/own-dossier.ts';
import { type MyPaper, myPapers } from './my-papers.store.ts';

/** One line of "my papers": what it is, and where it is from. */
export interface MyPaperLine extends MyPaper {
  /** What it was handed in as; undefined for a result. */
  readonly name: Bilingual | undefined;
  readonly procedure: Bilingual;
}

export async function listMyPapers(deps: DossierDeps, accountId: AccountId): Promise<readonly MyPaperLine[]> {
  const papers = await myPapers(deps.office.db, accountId);
  const versions = new Map<ProcedureVersionId, ProcedureVersion>();
  for (const { procedureVersionId: id } of papers)
    if (!versions.has(id)) versions.set(id, await deps.versionOf(id));
  return papers.flatMap((paper) => {
    const version = versions.get(paper.procedureVersionId);
    if (!version) return [];
    const name = paper.kind === 'result' ? undefined : componentName({ version }, paper.component);
    return [{ ...paper, name, procedure: version.content.name }];
  });
}
