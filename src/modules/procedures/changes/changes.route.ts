import { Type } from 'typebox';
import { isoOf } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyApiRoute, type AnyRoute, apiRoute, apiValue, html, notFound, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { isProcedureCode } from '../procedure.ts';
import { differenceLine } from '../versions/difference-words.ts';
import { versionsOf } from '../versions/versions.store.ts';
import { announced } from './announced.ts';
import { ChangesPage } from './changes.page.tsx';
import { changesPath } from './changes.paths.ts';
import { changedVersions } from './changes.store.ts';

const perPage = 20;

/** `/thu-tuc/thay-doi`: what changed in which procedure from which day, for everybody. */
export const changesRoutes = ({ db }: { readonly db: Executor }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: changesPath,
    permission: 'public',
    audit: 'procedure.changes',
    input: ({ query }) => {
      const page = /^[1-9]\d{0,3}$/.test(query['trang'] ?? '') ? Number(query['trang']) : 1;
      const code = query['ma'];
      return code === undefined || isProcedureCode(code) ? { code, page } : undefined;
    },
    handle: async ({ code, page }, { view }) => {
      const newest = code === undefined ? undefined : (await versionsOf(db, code)).at(-1);
      if (code !== undefined && !newest) return notFound();
      const found = await changedVersions(db, { code, skip: (page - 1) * perPage, most: perPage + 1 });
      const changes = found.slice(0, perPage).map(({ version, before }) => announced(version, before));
      const of = newest && { code: newest.code, name: newest.content.name };
      return html(renderPage(ChangesPage({ view, of, changes, page, more: found.length > perPage })));
    },
  }),
];

const bilingual = Type.Object({ vi: Type.String(), en: Type.String() });

/** The same for machines. */
export const changesApi = ({ db }: { readonly db: Executor }): AnyApiRoute =>
  apiRoute({
    method: 'GET',
    path: '/api/v1/procedure-changes',
    permission: 'public',
    audit: 'api.procedure.changes',
    summary: 'What changed in which procedure from which day, newest first',
    params: Type.Object({}),
    query: Type.Object({
      code: Type.Optional(Type.String({ pattern: '^[1-36]\\.\\d{6}$' })),
      page: Type.Optional(
        Type.String({ pattern: '^[1-9]\\d{0,3}$', description: 'twenty a page; 1 unless said' }),
      ),
    }),
    body: Type.Unknown(),
    response: Type.Object({
      changes: Type.Array(
        Type.Object({
          code: Type.String(),
          name: bilingual,
          version: Type.Integer(),
          effectiveFrom: Type.String({ description: 'YYYY-MM-DD' }),
          publishedAt: Type.String({ description: 'ISO 8601' }),
          class: Type.Optional(
            Type.String({ description: 'cosmetic, assisting or substantive; absent of a first' }),
          ),
          isNew: Type.Boolean(),
          differences: Type.Array(Type.Object({ path: Type.String(), text: bilingual })),
        }),
      ),
    }),
    handle: async ({ query: { code, page = '1' } }) => {
      const found = await changedVersions(db, { code, skip: (Number(page) - 1) * perPage, most: perPage });
      return apiValue({
        changes: found.map(({ version, before }) => {
          const { change, publishedAt, differences, ...told } = announced(version, before);
          return {
            ...told,
            publishedAt: isoOf(publishedAt),
            ...(change === undefined ? {} : { class: change }),
            differences: differences.map((difference) => ({
              path: difference.path,
              text: { vi: differenceLine(difference, 'vi'), en: differenceLine(difference, 'en') },
            })),
          };
        }),
      });
    },
  });
