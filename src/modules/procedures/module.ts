import type { Calendars } from '#calendar';
import type { Instant } from '#kernel';
import type { AnyApiRoute, AnyRoute } from '#platform/http';
import { acceptingRoutes } from './accepting/accepting.route.ts';
import { procedureApi } from './api.route.ts';
import { approvalRoutes } from './approval/approval.route.ts';
import { approvalApi } from './approval/approval-api.route.ts';
import { failedCases } from './cases/run-cases.form.ts';
import type { TryCases } from './cases/try-cases.ts';
import { changesApi, changesRoutes } from './changes/changes.route.ts';
import { draftApi } from './drafting/draft-api.route.ts';
import { feeDesignerPath, formDesignerPath, processDesignerPath } from './drafting/drafting.paths.ts';
import { draftingRoutes } from './drafting/drafting.route.ts';
import type { DraftingDeps } from './drafting/drafting-deps.ts';
import { installationSource } from './due/answer-question.action.ts';
import { dueApi } from './due/due.route.ts';
import { eventsRoutes } from './events/events.route.ts';
import { feeDesignerRoutes } from './fee-designer/fee-designer.route.ts';
import { bringRoutes } from './form-designer/bring.route.ts';
import { casesRoutes } from './form-designer/cases.route.ts';
import { conditionRoutes } from './form-designer/condition.route.ts';
import { designerPaths } from './form-designer/designer.paths.ts';
import type { DesignerDeps } from './form-designer/designing.action.ts';
import { fieldRoutes } from './form-designer/field.route.ts';
import { formDesignerApi } from './form-designer/form-api.route.ts';
import { formPageRoutes } from './form-designer/form-page.route.ts';
import { overviewRoutes } from './form-designer/overview.route.ts';
import { previewRoutes } from './form-designer/preview.route.ts';
import { formVersionsRoutes } from './form-versions/form-versions.route.ts';
import { guideRoutes } from './guide/guide.route.ts';
import { guideApi } from './guide/guide-api.route.ts';
import { optionsRoutes } from './local-options/options.route.ts';
import { compareRoutes } from './process-changes/compare.route.ts';
import { procedureSource } from './process-designer/design-source.action.ts';
import { designerRoutes } from './process-designer/designer.route.ts';
import { type ProcedureDeps, procedureRoutes } from './reading/procedure.route.ts';
import { rehearsalRoutes } from './rehearsal/rehearsal.route.ts';
import { type SearchDeps, searchRoutes } from './search/search.route.ts';
import { searchApi } from './search/search-api.route.ts';
import { sharedRoutes } from './shared/shared.route.ts';
import { sharedSource } from './shared/shared-source.action.ts';
import { trialRoutes } from './trial/trial.route.ts';
import { type VersionsDeps, versionsRoutes } from './versions/versions.route.ts';

export type ProceduresModule = { readonly routes: readonly AnyRoute[]; readonly api: readonly AnyApiRoute[] };

/** Where each of a draft's files beside its facts is made. */
const designers: DraftingDeps['designers'] = [
  { file: 'form', href: formDesignerPath },
  { file: 'cases', href: (code) => designerPaths(code).cases },
  { file: 'fees', href: feeDesignerPath },
  { file: 'bpmn', href: processDesignerPath },
];

const draftingDeps = <T extends DesignerDeps & Omit<DraftingDeps, 'designers' | 'tryCases'>>(deps: T) => ({
  ...deps,
  designers,
  tryCases: ({ cases, ...tried }: Parameters<TryCases>[0]) =>
    failedCases({ ...tried, places: deps.places }, cases),
});

/** The public catalogue: search, one page a procedure, the same for machines; and its controller's pages. */
export const proceduresModule = (
  deps: VersionsDeps &
    Omit<DraftingDeps, 'designers' | 'tryCases'> &
    ProcedureDeps &
    SearchDeps &
    DesignerDeps & { readonly calendars: Calendars; readonly now: () => Instant },
): ProceduresModule => ({
  routes: [
    ...searchRoutes(deps),
    ...eventsRoutes(deps),
    ...changesRoutes(deps),
    ...procedureRoutes(deps),
    ...guideRoutes(deps),
    ...versionsRoutes(deps),
    ...formVersionsRoutes(deps),
    ...draftingRoutes(draftingDeps(deps)),
    ...approvalRoutes(draftingDeps(deps)),
    ...rehearsalRoutes({ ...deps, due: installationSource(deps) }),
    ...overviewRoutes(deps),
    ...formPageRoutes(deps),
    ...fieldRoutes(deps),
    ...conditionRoutes(deps),
    ...previewRoutes(deps),
    ...casesRoutes(deps),
    ...bringRoutes(deps),
    ...feeDesignerRoutes(deps),
    ...designerRoutes(procedureSource(deps.db)),
    ...designerRoutes(sharedSource(deps.db)),
    ...sharedRoutes(deps),
    ...trialRoutes(deps),
    ...compareRoutes(deps),
    ...optionsRoutes(deps),
    ...acceptingRoutes(deps),
  ],
  api: [
    ...searchApi(deps),
    ...procedureApi(deps),
    ...guideApi(deps),
    ...formDesignerApi(deps),
    changesApi(deps),
    ...draftApi(draftingDeps(deps)),
    ...approvalApi(draftingDeps(deps)),
    dueApi(installationSource(deps)),
  ],
});
