import type { TrafficLight } from '#calendar';
import type { Channel, StepKind } from '#dossiers';
import type { ProcedureVersionId } from '#kernel';
import type { Filter } from './sections.ts';
import type { Group } from './work.store.ts';

/** What a section can be narrowed by, each with how much of it there is beside the other conditions. */
export interface Facets {
  /** Rows that meet all conditions. */
  readonly total: number;
  readonly lights: Readonly<Record<TrafficLight, number>>;
  readonly procedures: readonly {
    readonly code: string;
    readonly versionId: ProcedureVersionId;
    readonly count: number;
  }[];
  readonly steps: readonly { readonly kind: StepKind; readonly count: number }[];
  readonly channels: readonly { readonly channel: Channel; readonly count: number }[];
}

const filtered = ['procedure', 'step', 'channel', 'light'] as const;
type Filtered = (typeof filtered)[number];

/** Every number a filter shows is a sum over the same groups, so that none can differ from another or from the rows. */
export function facetsOf(groups: readonly Group[], filter: Filter): Facets {
  const meets = (group: Group, but?: Filtered) =>
    filtered.every((each) => each === but || filter[each] === undefined || group[each] === filter[each]);
  const sum = (of: readonly Group[]) => of.reduce((all, { count }) => all + count, 0);
  const lit = (light: TrafficLight) =>
    sum(groups.filter((group) => group.light === light && meets(group, 'light')));
  const valuesOf = <Of extends Exclude<Filtered, 'light'>>(of: Of) => {
    const found = groups.filter((group) => meets(group, of));
    const distinct = [...new Set(found.map((group) => group[of]))];
    return distinct.map((value) => {
      const own = found.filter((group) => group[of] === value);
      return {
        value,
        count: sum(own),
        versionId: own
          .map(({ versionId }) => versionId)
          .sort()
          .at(-1),
      };
    });
  };
  return {
    total: sum(groups.filter((group) => meets(group))),
    lights: { red: lit('red'), amber: lit('amber'), green: lit('green') },
    procedures: valuesOf('procedure').flatMap(({ value, count, versionId }) =>
      versionId === undefined || value === null ? [] : [{ code: value, versionId, count }],
    ),
    steps: valuesOf('step').flatMap(({ value, count }) => (value === null ? [] : [{ kind: value, count }])),
    channels: valuesOf('channel').flatMap(({ value, count }) =>
      value === null ? [] : [{ channel: value, count }],
    ),
  };
}
