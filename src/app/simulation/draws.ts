import { createHash } from 'node:crypto';
import { chanceFrom, type Chance as Draws } from '../demonstration/chance.ts';

export type { Draws };

/** Draws of its own for everything that has a name: what one dossier draws does not move another's. */
export function drawsFor(seed: number, about: string): Draws {
  return chanceFrom(createHash('sha256').update(`${seed} ${about}`).digest().readInt32LE(0));
}

/** Whether something happens that happens so often in a thousand. */
export const happens = (draws: Draws, perThousand: number): boolean => draws.int(1, 1000) <= perThousand;
