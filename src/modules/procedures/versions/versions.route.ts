import { dateIn } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyRoute, html, notFound, type PageRequest, type Reply, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { openDraft, openDrafts } from '../drafting/draft.store.ts';
import type { ProcedureDraft } from '../drafting/draft.ts';
import { nameIn } from '../drafting/draft-name.ts';
import { isProcedureCode } from '../procedure.ts';
import { comparedIn, standingOn } from './history.ts';
import { type ListedDraft, ProcedureListPage } from './procedure-list.page.tsx';
import { ProcedureVersionsPage } from './procedure-versions.page.tsx';
import { touchedBy } from './touched.ts';
import type { TouchedPort } from './touched-port.ts';
import { versionNumberIn } from './versions.paths.ts';
import { listProcedures, versionsOf } from './versions.store.ts';

export interface VersionsDeps {
  readonly db: Executor;
  readonly touched: TouchedPort;
}

interface Asked {
  readonly code: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The procedure controller's pages: which versions there are, what they change, whom they touch. */
export const versionsRoutes = (deps: VersionsDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/quan-tri/thu-tuc',
    permission: 'catalogue.manage',
    audit: 'catalogue.list',
    input: () => ({}),
    handle: async (_, { now, view }) => {
      const procedures = await listProcedures(deps.db, dateIn(now));
      return html(
        renderPage(
          ProcedureListPage({ view, procedures, drafts: (await openDrafts(deps.db)).flatMap(listedDraft) }),
        ),
      );
    },
  }),
  route({
    method: 'GET',
    path: '/quan-tri/thu-tuc/:code',
    permission: 'catalogue.manage',
    audit: 'catalogue.versions',
    input: ({ params, query }): Asked | undefined => {
      const code = params['code'] ?? '';
      if (!isProcedureCode(code)) return undefined;
      return { code, from: versionNumberIn(query['tu']), to: versionNumberIn(query['den']) };
    },
    handle: (asked, request) => show(deps, asked, request),
  }),
];

async function show({ db, touched }: VersionsDeps, asked: Asked, request: PageRequest): Promise<Reply> {
  const { now, view } = request;
  const versions = await versionsOf(db, asked.code);
  const newest = versions.at(-1);
  if (!newest) return notFound();
  const counted = await touched(now);
  const today = dateIn(now);
  const markup = renderPage(
    ProcedureVersionsPage({
      view,
      code: asked.code,
      name: newest.content.name,
      versions: versions.map((version) => ({
        ...version,
        standing: standingOn(version, today),
        touched: touchedBy(counted, version.id),
      })),
      compared: comparedIn(versions, asked),
      draft: (await openDraft(db, asked.code)) !== undefined,
    }),
  );
  return html(markup);
}

function listedDraft({ code, files, state, changedBy }: ProcedureDraft): readonly ListedDraft[] {
  if (state !== 'editing' && state !== 'submitted') return [];
  return [{ code, name: nameIn(files.yaml) ?? { vi: code, en: code }, state, changedBy: changedBy.name }];
}
