import type { TrafficLight } from '#calendar';
import type { Channel, StepKind } from '#dossiers';
import type { ProcedureVersionId } from '#kernel';
import type { Group } from './pick.ts';
import type { Filter } from './sections.ts';

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

/** Every number a filter shows is a sum over the same groups, so that none can differ from another or from the rows. */
export function facetsOf(groups: readonly Group[], filter: Filter): Facets {
  const lights = { red: 0, amber: 0, green: 0 };
  const procedures = new Map<string, { code: string; versionId: ProcedureVersionId; count: number }>();
  const steps = new Map<StepKind, number>();
  const channels = new Map<Channel, number>();
  let total = 0;
  for (const { procedure, versionId, step, channel, light, count } of groups) {
    const misses = {
      procedure: filter.procedure !== undefined && filter.procedure !== procedure,
      step: filter.step !== undefined && filter.step !== step,
      channel: filter.channel !== undefined && filter.channel !== channel,
      light: filter.light !== undefined && filter.light !== light,
    };
    const missed =
      Number(misses.procedure) + Number(misses.step) + Number(misses.channel) + Number(misses.light);
    // A choice is told by what it would show: whatever meets all the other conditions.
    const counts = (of: keyof typeof misses) => missed === 0 || (missed === 1 && misses[of]);
    if (missed === 0) total += count;
    if (light && counts('light')) lights[light] += count;
    if (step && counts('step')) steps.set(step, (steps.get(step) ?? 0) + count);
    if (counts('channel')) channels.set(channel, (channels.get(channel) ?? 0) + count);
    if (!counts('procedure')) continue;
    const own = procedures.get(procedure);
    const newest = own && own.versionId > versionId ? own.versionId : versionId;
    procedures.set(procedure, { code: procedure, versionId: newest, count: (own?.count ?? 0) + count });
  }
  return {
    ...{ total, lights, procedures: [...procedures.values()] },
    steps: [...steps].map(([kind, count]) => ({ kind, count })),
    channels: [...channels].map(([channel, count]) => ({ channel, count })),
  };
}
