import { dateIn, type PlainDate } from '#kernel';
import { unitByCode } from '#organisations';
import type { Executor } from '#platform/db';
import { type AnyRoute, html, notFound, type PageRequest, type Reply, route } from '#platform/http';
import { qrSvg } from '#platform/qr';
import { renderPage } from '#ui/layout';
import { acceptingOn } from '../accepting/accepting.store.ts';
import { versionInForce } from '../catalogue.store.ts';
import { latestChange } from '../changes/changes.store.ts';
import { ListedPage } from '../listed/listed.page.tsx';
import { findListed } from '../listed/listed.store.ts';
import { isListedCode } from '../listed/listed.ts';
import { limitsAt } from '../local-limits/limits-at.action.ts';
import { procedureHref, unitCodeIn } from '../search/search.paths.ts';
import { ProcedurePage } from './procedure.page.tsx';
import { procedureText } from './procedure.text.ts';
import type { UsualTimePort } from './usual-time-port.ts';

export interface ProcedureDeps {
  readonly db: Executor;
  readonly publicUrl: string;
  readonly usualTime: UsualTimePort;
}

/**
 * `/thu-tuc/CODE`: a procedure as it is in force today, with `?xa=` also what that commune promises; one that is
 * only listed says what is known.
 */
export const procedureRoutes = (deps: ProcedureDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/thu-tuc/:code',
    permission: 'public',
    audit: 'procedure.read',
    input: ({ params, query }) => {
      const code = params['code'] ?? '';
      return isListedCode(code) ? { code, unit: unitCodeIn(query['xa']) } : undefined;
    },
    handle: ({ code, unit }, request) => show(deps, code, unit, request),
  }),
];

async function show(
  { db, publicUrl, usualTime }: ProcedureDeps,
  code: string,
  unit: string | undefined,
  { now, view }: PageRequest,
): Promise<Reply> {
  const today = dateIn(now);
  const version = await versionInForce(db, code, today);
  if (!version) {
    const listed = await findListed(db, code);
    return listed ? html(renderPage(ListedPage({ view, listed, unit }))) : notFound();
  }
  const [here, usual, changed, accepting] = await Promise.all([
    unit === undefined ? undefined : limitsAt(db, version, unit, today),
    usualTime(code, now),
    latestChange(db, code),
    acceptingHere(db, { code, unit, on: today }),
  ]);
  const address = `${publicUrl}${procedureHref(code, unit)}`;
  const qr = qrSvg(address, procedureText[view.lang].qrAlt);
  return html(
    renderPage(ProcedurePage({ view, version, here, usual, changed, accepting, unit, address, qr })),
  );
}

/** Other desks that accept: for the chosen commune, or all of them. */
async function acceptingHere(
  db: Executor,
  { code, unit, on }: { readonly code: string; readonly unit: string | undefined; readonly on: PlainDate },
) {
  const commune = unit === undefined ? undefined : await unitByCode(db, unit, on);
  return acceptingOn(db, { code, on, unitId: commune?.id });
}
