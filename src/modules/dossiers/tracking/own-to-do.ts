import type { Instant } from '#kernel';
import type { Dossier } from '../dossier.ts';

/** What a dossier waits for from its owner. */
export type ToDo = 'supply' | 'pay' | 'receive';

export function toDoOf({ handling, endedAt }: Pick<Dossier, 'handling' | 'endedAt'>): ToDo | undefined {
  if (endedAt !== null) return undefined;
  switch (handling) {
    case 'intakeSupplement':
    case 'supplement':
      return 'supply';
    case 'financial':
      return 'pay';
    case 'finished':
    case 'negative':
      return 'receive';
    default:
      return undefined;
  }
}

interface Line {
  readonly toDo: ToDo | undefined;
  readonly answerBy: Instant | null;
}

/** What has a date first, the nearest before the others; then results to receive; the rest in the order they came. */
export function urgentFirst<T extends Line>(lines: readonly T[]): readonly T[] {
  return [...lines].sort((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? until(a) - until(b) : 0));
}

const rank = ({ toDo }: Line): number => (toDo === undefined ? 2 : toDo === 'receive' ? 1 : 0);
const until = ({ answerBy }: Line): number => answerBy ?? Number.MAX_SAFE_INTEGER;
