import type { Channel, StepKind } from '#dossiers';
import type { DossierId, Instant, PostId, ProcedureVersionId } from '#kernel';
import type { Section } from './sections.ts';

/** What many pieces of work have in common; one object for all of them. */
export interface Kind {
  readonly procedure: string;
  readonly versionId: ProcedureVersionId;
  readonly step: StepKind | undefined;
  readonly channel: Channel;
}

/** One piece of work as lists pick and count it. */
export interface Work {
  /** Of the step, or of the dossier where the work is no step. */
  readonly id: string;
  readonly dossierId: DossierId;
  readonly section: Exclude<Section, 'team'>;
  readonly role: string | undefined;
  readonly postId: PostId | undefined;
  readonly kind: Kind;
  readonly since: Instant;
  /** When it is due; where nothing is due, since when it waits. */
  readonly sortAt: Instant;
  /** Its working time runs now. */
  readonly clocked: boolean;
  /** The applicant's name unaccented, the given name first. */
  readonly nameKey: string;
  /** Name and codes, unaccented and small, each word behind a space. */
  readonly foundBy: string;
}

/** Work of one section and one owner: a post, a role, or nobody in particular. */
export interface Shelf {
  readonly works: readonly Work[];
  /** The due times of what has a clock that runs, close together: they are counted for every page. */
  readonly dues: Float64Array;
}

/** What an agency has to do, whole, as it was at a moment of the database: by section, and there by owner. */
export type AgencyWork = ReadonlyMap<Work['section'], ReadonlyMap<string, Shelf>>;

/** Who of an agency has the work of a section: `mine` is by post, `ours` by role, everything else is everybody's. */
export const ownerOf = ({ section, postId, role }: Pick<Work, 'section' | 'postId' | 'role'>): string =>
  (section === 'mine' ? postId : section === 'ours' ? role : undefined) ?? '';

/** A copy of an agency's work, of which single dossiers can be read anew. */
export class WorkCopy {
  readonly #dossiers = new Map<DossierId, readonly Work[]>();
  #shelves: AgencyWork | undefined;

  get size(): number {
    return this.#dossiers.size;
  }

  /** Forgets what it had of the touched dossiers, and takes what there is of them now. */
  replace(touched: readonly DossierId[], fresh: readonly Work[]): void {
    if (touched.length === 0) return;
    for (const id of touched) this.#dossiers.delete(id);
    for (const work of fresh) {
      const own = this.#dossiers.get(work.dossierId);
      this.#dossiers.set(work.dossierId, own ? [...own, work] : [work]);
    }
    this.#shelves = undefined;
  }

  /** Sorted out once after each change, so that a list goes only over its own. */
  shelves(): AgencyWork {
    this.#shelves ??= shelved(this.#dossiers.values());
    return this.#shelves;
  }
}

export function shelved(dossiers: Iterable<readonly Work[]>): AgencyWork {
  const sections = new Map<Work['section'], Map<string, Work[]>>();
  for (const works of dossiers)
    for (const work of works) {
      const owners = sections.get(work.section) ?? new Map<string, Work[]>();
      sections.set(work.section, owners);
      const own = owners.get(ownerOf(work));
      if (own) own.push(work);
      else owners.set(ownerOf(work), [work]);
    }
  const shelfOf = (works: readonly Work[]): Shelf => ({
    works,
    dues: Float64Array.from(
      works.filter(({ clocked }) => clocked),
      ({ sortAt }) => sortAt,
    ),
  });
  return new Map(
    [...sections].map(([section, owners]) => [
      section,
      new Map([...owners].map(([owner, works]) => [owner, shelfOf(works)])),
    ]),
  );
}
