import { type Static, Type } from 'typebox';
import { channels, stepKinds } from '#dossiers';
import { isoOf, parseId } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import { loadWorklist, type WorklistDeps } from './load-worklist.action.ts';
import { everything, type Filter, orders, sections } from './sections.ts';
import { cursorIn, cursorText } from './worklist.paths.ts';

const item = Type.Object({
  dossierId: Type.String({ format: 'uuid' }),
  code: Type.Union([Type.String(), Type.Null()]),
  requestCode: Type.String(),
  procedure: Type.String(),
  applicantName: Type.String(),
  unreadMessages: Type.Integer(),
  step: Type.Union([Type.String(), Type.Null()]),
  handling: Type.String(),
  channel: Type.String(),
  dueAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  light: Type.Union([Type.Enum(['green', 'amber', 'red']), Type.Null()]),
  /** Negative is how long overdue. */
  workingMinutesLeft: Type.Union([Type.Integer(), Type.Null()]),
});

const queryShape = Type.Object({
  section: Type.Optional(Type.Enum([...sections])),
  q: Type.Optional(Type.String({ maxLength: 100 })),
  procedure: Type.Optional(Type.String({ pattern: '^\\d\\.\\d{6}$' })),
  light: Type.Optional(Type.Enum(['green', 'amber', 'red'])),
  step: Type.Optional(Type.Enum([...stepKinds])),
  channel: Type.Optional(Type.Enum([...channels])),
  /** Of the section `team`: whose steps, or `none`. */
  post: Type.Optional(Type.String({ pattern: '^(none|[0-9a-f-]{36})$' })),
  order: Type.Optional(Type.Enum([...orders])),
  reverse: Type.Optional(Type.Boolean()),
  /** From an answer's `next` or `previous`, with the same conditions and order. */
  after: Type.Optional(Type.String({ maxLength: 240 })),
  before: Type.Optional(Type.String({ maxLength: 240 })),
});

function filterOf({ after, before, ...asked }: Static<typeof queryShape>): Filter {
  const { order = 'due', post, ...conditions } = asked;
  return {
    ...everything,
    ...conditions,
    order,
    q: (asked.q ?? '').normalize('NFC').trim(),
    post: post === 'none' ? 'none' : parseId<'post'>(post),
    from: cursorIn(after, 'next', order) ?? cursorIn(before, 'previous', order),
  };
}

/** The worklist of the post the token acts in. */
export const worklistApi = (deps: WorklistDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/worklist',
    permission: 'workspace.enter',
    audit: 'worklist.read',
    summary: 'List the work of the post',
    params: Type.Object({}),
    query: queryShape,
    body: Type.Object({}),
    response: Type.Object({
      section: Type.Union([Type.Enum([...sections]), Type.Null()]),
      counts: Type.Array(
        Type.Object({ section: Type.Enum([...sections]), count: Type.Integer(), late: Type.Integer() }),
      ),
      /** Rows that meet the conditions, on all pages. */
      total: Type.Integer(),
      lights: Type.Object({ red: Type.Integer(), amber: Type.Integer(), green: Type.Integer() }),
      items: Type.Array(item),
      next: Type.Union([Type.String(), Type.Null()]),
      previous: Type.Union([Type.String(), Type.Null()]),
    }),
    handle: async ({ query }, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const filter = filterOf(query);
      const list = await loadWorklist(deps, actor, filter, now);
      return apiValue({
        section: list.section ?? null,
        counts: [...list.counts],
        total: list.total,
        lights: list.lights,
        items: list.items.map((row) => ({
          dossierId: row.dossierId,
          code: row.code ?? null,
          requestCode: row.requestCode,
          procedure: row.procedure.vi,
          applicantName: row.applicantName,
          unreadMessages: row.unreadMessages,
          step: row.step?.vi ?? null,
          handling: row.handling,
          channel: row.channel,
          dueAt: row.dueAt === undefined ? null : isoOf(row.dueAt),
          light: row.clock?.light ?? null,
          workingMinutesLeft: row.clock?.minutesLeft ?? null,
        })),
        next: list.next ? cursorText(list.next) : null,
        previous: list.previous ? cursorText(list.previous) : null,
      });
    },
  }),
];
