import type { Dong, PlainDate } from '#kernel';
import type { LocalLimit } from '../local-limits/local-limit.ts';
import type { CatalogueEntry } from '../procedure.ts';
import type { Publication } from '../versions/publication.ts';

/** Definitions as the files of a content folder, by path, and every digest each ever had here. */
export interface MovedFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly bases: Readonly<Record<string, readonly string[]>>;
}

/** Procedures that came as files, read whole, and the processes they share. */
export interface MovedCatalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly shared: ReadonlyMap<string, string>;
}

/** What publishing moved procedures did. */
export interface MovedPublished {
  readonly publications: readonly Publication[];
  readonly unchanged: readonly string[];
  /** Shared processes that were not here, or not so. */
  readonly shared: readonly string[];
}

/** What a unit promises, by the unit's code, and the line of the file it stands in. */
export type MovedLimit = Omit<LocalLimit, 'unitId'> & { readonly unitCode: string; readonly line: number };

interface MovedDated {
  readonly code: string;
  readonly unitCode: string;
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
  readonly ground: string;
  readonly line: number;
}

/** A fee by resolution, by the code of the agency or of the province. */
export type MovedFee = MovedDated & { readonly amount: Dong };

/** A desk that accepts for another agency, by the codes of both. */
export type MovedDesk = MovedDated & { readonly desk: string };
