import type { PlainDate } from '#kernel';
import type { ProcedureVersion } from '../procedure.ts';
import type { StepGraph } from '../process/step-graph.ts';
import type { ChangeClass } from './change-class.ts';
import { classOf, compareVersions, type Difference } from './compare-versions.ts';

export type Standing = 'ended' | 'inForce' | 'toCome';

/** Where a version stands on a day. */
export function standingOn(
  { effectiveFrom, effectiveTo }: Pick<ProcedureVersion, 'effectiveFrom' | 'effectiveTo'>,
  on: PlainDate,
): Standing {
  if (effectiveFrom > on) return 'toCome';
  return effectiveTo !== undefined && effectiveTo <= on ? 'ended' : 'inForce';
}

/** Two versions held against each other. */
export type ComparedVersions = {
  readonly from: number;
  readonly to: number;
  readonly class: ChangeClass | undefined;
  readonly differences: readonly Difference[];
  /** The processes of both, when they differ. */
  readonly processes?:
    | { readonly before: StepGraph | undefined; readonly after: StepGraph | undefined }
    | undefined;
};

/** The versions that were named, else the newest and the one before it; undefined when there are no two. */
export function comparedIn<V extends ProcedureVersion>(
  versions: readonly V[],
  asked: { readonly from: number | undefined; readonly to: number | undefined },
): ComparedVersions | undefined {
  const find = (number: number | undefined) => versions.find(({ version }) => version === number);
  const after = find(asked.to) ?? versions.at(-1);
  const before = find(asked.from) ?? (after && find(after.version - 1));
  if (!before || !after || before.version === after.version) return undefined;
  const differences = compareVersions(before, after);
  const drawn = differences.some(({ path }) => path.split('.')[0] === 'process');
  return {
    ...{ from: before.version, to: after.version, class: classOf(differences), differences },
    ...(drawn ? { processes: { before: before.process, after: after.process } } : {}),
  };
}
