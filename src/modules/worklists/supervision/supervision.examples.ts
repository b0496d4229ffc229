import { plainDate } from '#kernel';
import { englishView, sampleId as id, samplePosts, sampleView as view } from '../sample.examples.ts';
import { everything } from '../sections.ts';
import { worklistExamples } from '../worklist.examples.ts';
import type { SupervisionPageProps } from './supervision.page.tsx';
import type { Load } from './supervision.ts';

const load = (count: number, red: number, amber: number, soon: readonly number[]): Load => ({
  ...{ count, soon, lights: { red, amber, green: count - red - amber } },
});
const told: SupervisionPageProps['told'] = {
  days: ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'].map(plainDate),
  posts: new Map([
    [undefined, load(7, 0, 2, [1, 1, 2, 0, 3])],
    [id<'post'>(81), load(31, 4, 6, [3, 5, 2, 1, 0])],
    [id<'post'>(82), load(3, 0, 0, [0, 0, 1, 0, 0])],
  ]),
  steps: new Map([
    ['process', load(36, 4, 7, [4, 5, 4, 1, 3])],
    ['sign', load(5, 0, 1, [0, 1, 1, 0, 0])],
  ]),
  all: load(41, 4, 8, [4, 6, 5, 1, 3]),
};
const team = worklistExamples['work of all posts, second page'];
const chosen: SupervisionPageProps['chosen'] = {
  filter: { ...everything, section: 'team', post: id<'post'>(81) },
  list: team.list,
  bulk: { offered: ['assign'], idempotencyKey: 'example-key' },
};

export const supervisionExamples = {
  'load and lateness': { view, told, posts: samplePosts, chosen: undefined },
  'the work of one post, to be shared out': { view, told, posts: samplePosts, chosen },
  'in English': { view: englishView, told, posts: samplePosts, chosen },
  'no work': {
    ...{ view, posts: samplePosts, chosen: undefined },
    told: { days: told.days, posts: new Map(), steps: new Map(), all: load(0, 0, 0, [0, 0, 0, 0, 0]) },
  },
} satisfies Record<string, SupervisionPageProps>;
