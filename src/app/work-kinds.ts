import type { WorkKind } from '#organisations';
import type { SearchIndexes } from '#procedures';

/** The procedures that are handled here, by name: what a delegation may be limited to. */
export const workKindsIn = ({ inOrder }: Awaited<ReturnType<SearchIndexes>>): readonly WorkKind[] =>
  inOrder
    .filter(({ described }) => described)
    .map(({ code, nameVi, nameEn, fieldVi, fieldEn }) => ({
      code,
      name: { vi: nameVi, en: nameEn ?? nameVi },
      field: { vi: fieldVi, en: fieldEn ?? fieldVi },
    }))
    .sort((a, b) => a.name.vi.localeCompare(b.name.vi, 'vi'));
