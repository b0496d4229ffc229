import { Type } from 'typebox';
import { isoOf } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import { loadWorklist, type WorklistDeps } from './load-worklist.action.ts';
import { sections } from './sections.ts';
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

/** The worklist of the post the token acts in. */
export const worklistApi = (deps: WorklistDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/worklist',
    permission: 'workspace.enter',
    audit: 'worklist.read',
    summary: 'List the work of the post, by due time',
    params: Type.Object({}),
    query: Type.Object({
      section: Type.Optional(Type.Enum([...sections])),
      q: Type.Optional(Type.String({ maxLength: 100 })),
      procedure: Type.Optional(Type.String({ pattern: '^\\d\\.\\d{6}$' })),
      light: Type.Optional(Type.Enum(['green', 'amber', 'red'])),
      after: Type.Optional(Type.String({ maxLength: 60 })),
    }),
    body: Type.Object({}),
    response: Type.Object({
      section: Type.Union([Type.Enum([...sections]), Type.Null()]),
      counts: Type.Array(
        Type.Object({ section: Type.Enum([...sections]), count: Type.Integer(), late: Type.Integer() }),
      ),
      items: Type.Array(item),
      next: Type.Union([Type.String(), Type.Null()]),
    }),
    handle: async ({ query }, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const { section, q = '', procedure, light } = query;
      const filter = { section, q, procedure, light, after: cursorIn(query.after) };
      const list = await loadWorklist(deps, actor, filter, now);
      return apiValue({
        section: list.section ?? null,
        counts: [...list.counts],
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
      });
    },
  }),
];
