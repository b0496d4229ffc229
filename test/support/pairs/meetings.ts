import type { Action, DecisionContext, Dossier } from '#dossiers';
import { allowed, type DossierEvent, type Transition, transitions } from '#dossiers';
import type { Actor } from '#kernel';
import { evolve } from '../../../src/modules/dossiers/fold/evolve.ts';
import { type Decide, hands } from './hands.ts';
import { standAs, standings } from './standings.ts';
import { contextIn } from './told-dossier.ts';
import type { World } from './world.ts';

const table: readonly Transition[] = transitions;

/** A draft becomes a dossier in a transaction of its own; nobody meets at what is not there yet. */
export const rows = table.filter(
  (row): row is Transition & { readonly action: Action } => row.action !== 'submit',
);

export type Row = (typeof rows)[number];

export const nameOf = ({ action, by, where }: Row): string => `${action} by ${by} at ${where}`;

/** Somebody who may do what a row of the table says to a dossier that stands so, and would not be refused. */
export interface Person {
  readonly row: Row;
  readonly actor: Actor;
  /** The command, made looking at the dossier before anybody else did anything; of its own each time. */
  readonly command: () => Decide;
}

/** A dossier that stands so, with everyone who could do something to it. */
export interface Place {
  readonly standing: string;
  readonly persons: readonly Person[];
}

/** Everyone who can do something to a dossier in each of the standings. */
export const placesIn = (world: World): Promise<readonly Place[]> =>
  Promise.all(
    Object.keys(standings).map(async (standing) => {
      const told = await standAs(world, standing, 'H36-261120-0000');
      const persons = await personsAt(world, told);
      return { standing, persons };
    }),
  );

/** The same for one dossier, whose steps have ids of their own. */
export async function personsAt(
  world: World,
  { dossier, now }: Awaited<ReturnType<typeof standAs>>,
): Promise<readonly Person[]> {
  const actors: readonly Actor[] = [world.citizen, world.program, ...world.officials];
  const found: Person[] = [];
  for (const row of rows)
    for (const actor of actors) {
      const permitted = allowed(dossier, row.action, actor);
      // The program may do whatever stands in the table; what is its own to do are the rows that name it.
      const own =
        actor.kind === 'system'
          ? row.by === 'system' && row.from.includes(dossier.handling)
          : permitted.ok && permitted.value === row;
      if (!permitted.ok || !own) continue;
      const context = await contextIn(world, dossier, actor, now);
      const scene = { world, dossier, actor };
      const choice = hands[row.action](scene).findIndex((each) => each(dossier, context).ok);
      const command = () => hands[row.action](scene)[choice] ?? never(row);
      if (choice >= 0) found.push({ row, actor, command });
    }
  return found;
}

function never(row: Row): never {
  throw new Error(`${nameOf(row)} is not the same twice`);
}

/** Two rows of the table that can be done to one dossier as it stands. */
export interface Meeting {
  readonly standing: string;
  readonly rows: readonly [Row, Row];
}

/**
 * Every pair of rows that is possible in one state, each once: at the first standing where both could be done; of one
 * row by two persons where there are two, else by one person twice.
 */
export function meetingsIn(places: readonly Place[]): readonly Meeting[] {
  return rows.flatMap((first, at) =>
    rows.slice(at).flatMap((second): readonly Meeting[] => {
      const place = places.find(({ persons }) =>
        [first, second].every((row) => persons.some((person) => person.row === row)),
      );
      return place ? [{ standing: place.standing, rows: [first, second] }] : [];
    }),
  );
}

/** One of the two who meet, with the command they send. */
export interface Met extends Person {
  readonly decide: Decide;
}

/** Who meets: two persons where the row has two. */
export function pairOf(persons: readonly Person[], [first, second]: Meeting['rows']): readonly [Met, Met] {
  const of = (row: Row) => persons.filter((person) => person.row === row);
  const [one] = of(first);
  const others = of(second);
  const other = others.find(({ actor }) => actor !== one?.actor) ?? others[0];
  if (!one || !other) throw new Error(`Nobody can ${nameOf(first)} and ${nameOf(second)}`);
  return [
    { ...one, decide: one.command() },
    { ...other, decide: other.command() },
  ];
}

/** What happens when one comes before the other: what was written, and the refusal of the second if there is one. */
export interface InTurn {
  readonly written: readonly DossierEvent['type'][];
  readonly refused: string | undefined;
}

export async function inTurn(
  world: World,
  { dossier, now }: Awaited<ReturnType<typeof standAs>>,
  first: Met,
  second: Met,
): Promise<InTurn> {
  const context = (state: Dossier, actor: Actor): Promise<DecisionContext> =>
    contextIn(world, state, actor, now);
  const done = first.decide(dossier, await context(dossier, first.actor));
  if (!done.ok) throw new Error(`${nameOf(first.row)} is refused: ${done.error.code}`);
  const after = done.value.reduce((state, event) => evolve(state, state.id, event), dossier);
  const written = done.value.map(({ type }) => type);
  const permitted = allowed(after, second.row.action, second.actor);
  if (!permitted.ok) return { written, refused: permitted.error.code };
  const next = second.decide(after, await context(after, second.actor));
  if (!next.ok) return { written, refused: next.error.code };
  return { written: [...written, ...next.value.map(({ type }) => type)], refused: undefined };
}
