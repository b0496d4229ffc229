import type { DossierId } from '#kernel';
import { type FigureRole, keyOf, type Sum } from './contributions.ts';
import type { Digital, Fact } from './fact.ts';

/** Where the stored figures and the journals do not agree. */
export interface FigureDifference {
  readonly what: 'fact.missing' | 'fact.behind' | 'fact.differs' | 'fact.without-journal' | 'sum.differs';
  /** The dossier, or the row of the roll-up: unit, grain, day, measure, channel. */
  readonly where: string;
  readonly stored: string;
  readonly told: string;
}

/** A stored fact beside the fold of its journal. */
export function factDifference(
  dossierId: DossierId,
  stored: Fact | undefined,
  told: Fact | undefined,
): FigureDifference | undefined {
  const texts = { where: dossierId, stored: textOf(stored), told: textOf(told) };
  if (texts.stored === texts.told) return undefined;
  if (!stored) return { what: 'fact.missing', ...texts };
  if (!told) return { what: 'fact.without-journal', ...texts };
  return { what: stored.seq < told.seq ? 'fact.behind' : 'fact.differs', ...texts };
}

/** The stored roll-up beside what the folded facts add up to; a row of zero is as good as none. */
export function sumDifferences(
  role: FigureRole,
  stored: readonly Sum[],
  told: readonly Sum[],
): readonly FigureDifference[] {
  const here = new Map(stored.map((sum) => [keyOf(sum), sum.value]));
  const there = new Map(told.map((sum) => [keyOf(sum), sum.value]));
  return [...new Set([...here.keys(), ...there.keys()])].sort().flatMap((key) => {
    const [left, right] = [here.get(key) ?? 0, there.get(key) ?? 0];
    const where = role === 'main' ? key : `${role} ${key}`;
    return left === right
      ? []
      : [{ what: 'sum.differs' as const, where, stored: String(left), told: String(right) }];
  });
}

const textOf = (fact: Fact | undefined): string => {
  if (!fact) return '–';
  const names = [
    'seq',
    'code',
    'procedureCode',
    'channel',
    'receptionUnitId',
    'competentUnitId',
    'state',
    'acceptedOn',
    'endedOn',
    'refusedOn',
    'timeliness',
  ] as const;
  const slices = fact.slices.map((slice) =>
    [...sliceNames.map((name) => `${name} ${slice[name] ?? '–'}`), ...runTexts(slice)].join(' '),
  );
  const own = names.map((name) => `${name} ${fact[name] ?? '–'}`);
  return [...own, ...runTexts(fact), digitalText(fact.digital), ...slices].join(', ');
};

const digitalText = ({ to, done, attached, reused, stored, ...days }: Digital): string => {
  const { digitisedOn, reusedOn, storedOn, eResultOn } = days;
  const told = [digitisedOn, reusedOn, storedOn, eResultOn].map((day) => day ?? '–');
  return `digital ${to?.join('+') ?? '–'}/${done.join('+')}/${attached}/${reused}/${stored} ${told.join(' ')}`;
};

const sliceNames = [
  'key',
  'holderUnitId',
  'procedureCode',
  'state',
  'acceptedOn',
  'endedOn',
  'timeliness',
] as const;

const runTexts = ({ runs }: Pick<Fact, 'runs'>): readonly string[] =>
  runs.map(({ from, to, dueOn, stop }) => `${from}/${to ?? ''}/${dueOn}/${stop ?? ''}`);
