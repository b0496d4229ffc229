import { dateIn } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyRoute, html, notFound, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { versionInForce } from '../catalogue.store.ts';
import { isProcedureCode } from '../procedure.ts';
import { ProcedurePage } from './procedure.page.tsx';

/** `/thu-tuc/CODE`: a procedure as it is in force today. */
export const procedureRoutes = ({ db }: { readonly db: Executor }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/thu-tuc/:code',
    permission: 'public',
    audit: 'procedure.read',
    input: ({ params }) => {
      const code = params['code'] ?? '';
      return isProcedureCode(code) ? { code } : undefined;
    },
    handle: async ({ code }, { now, view }) => {
      const version = await versionInForce(db, code, dateIn(now));
      return version ? html(renderPage(ProcedurePage({ view, version }))) : notFound();
    },
  }),
];
