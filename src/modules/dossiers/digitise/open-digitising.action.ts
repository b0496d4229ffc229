import { documentsByIds, showsPages } from '#documents';
import type { DossierId, Refusal } from '#kernel';
import type { PageRequest } from '#platform/http';
import { allowed } from '../allowed.ts';
import type { Case } from '../casework/case.ts';
import { openCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import type { DigitisePageProps } from './digitise-props.ts';
import { type Pile, pileOf } from './pile.store.ts';

export interface OpenDigitising {
  readonly found: Case;
  readonly pile: Pile;
  /** Why this post may not digitise it now. */
  readonly refused: Refusal | undefined;
}

/** A dossier and its pile for an official of one of its agencies; undefined for everyone else. */
export async function openDigitising(
  deps: DossierDeps,
  { actor }: Pick<PageRequest, 'actor'>,
  id: DossierId,
): Promise<OpenDigitising | undefined> {
  const found = await openCase(deps, actor, id);
  if (!found) return undefined;
  const permitted = allowed(found.dossier, 'digitise', actor);
  const pile = await pileOf(deps.office.db, id);
  return { found, pile, refused: permitted.ok ? undefined : permitted.error };
}

/** What the page shows of a pile. */
export async function shownPile(
  { office }: DossierDeps,
  { version, sheets }: Pile,
): Promise<Pick<DigitisePageProps, 'pile' | 'pictures'>> {
  const ids = [...new Set(sheets.map(({ document }) => document))];
  const scans = await documentsByIds(office.db, ids);
  return { pile: { version, sheets, scans }, pictures: showsPages() };
}
