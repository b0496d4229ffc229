import { dateIn } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyRoute, html, notFound, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { versionInForce } from '../catalogue.store.ts';
import { limitsAt } from '../local-limits/limits-at.action.ts';
import { isProcedureCode } from '../procedure.ts';
import { ProcedurePage } from './procedure.page.tsx';

/** What may stand in an address; whether there is such a unit is asked of the database. */
const isUnitCode = (text: string): boolean => /^[A-Za-z0-9.-]{1,40}$/.test(text);

/** `/thu-tuc/CODE`: a procedure as it is in force today, with `?don-vi=` also what that commune promises. */
export const procedureRoutes = ({ db }: { readonly db: Executor }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/thu-tuc/:code',
    permission: 'public',
    audit: 'procedure.read',
    input: ({ params, query }) => {
      const code = params['code'] ?? '';
      const unit = query['don-vi'] ?? '';
      return isProcedureCode(code) ? { code, unit: isUnitCode(unit) ? unit : undefined } : undefined;
    },
    handle: async ({ code, unit }, { now, view }) => {
      const today = dateIn(now);
      const version = await versionInForce(db, code, today);
      if (!version) return notFound();
      const here = unit === undefined ? undefined : await limitsAt(db, version, unit, today);
      return html(renderPage(ProcedurePage({ view, version, here })));
    },
  }),
];
