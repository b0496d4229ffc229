import { dateIn } from '#kernel';
import { type AnyRoute, html, notFound, type PageRequest, redirect, route } from '#platform/http';
import { newId } from '#platform/ids';
import {
  canBeFiledHere,
  componentsToAttach,
  type ProcedureVersion,
  visiblePages,
  wordedIn,
} from '#procedures';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { filedForIn } from '../parties/parties.form.ts';
import { ownerPath } from '../parties/parties.paths.ts';
import type { FiledFor } from '../parties/relations.table.ts';
import { insertDraft } from './draft.store.ts';
import { draftOwner } from './draft.ts';
import { filingText } from './filing.text.ts';
import type { FilingDeps } from './filing-deps.ts';
import { NotHerePage } from './no-draft.page.tsx';
import { StartPage } from './start.page.tsx';
import { toBring } from './to-bring.ts';

/** `/thu-tuc/CODE/nop`: where and with what, then a draft. */
export const startRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/thu-tuc/:code/nop',
    permission: 'filer',
    audit: 'filing.start-shown',
    form: true,
    input: ({ params, query }) => ({ code: params['code'] ?? '', unit: query['don-vi'] }),
    handle: async ({ code, unit }, request) => {
      const version = await deps.versionInForce(code, dateIn(request.now));
      if (!version) return notFound();
      if (!canBeFiledHere(version)) return html(renderPage(NotHerePage({ view: request.view, code })));
      return show(deps, version, request, {
        chosen: request.kept ? textIn(request.kept, 'donVi') : unit,
        filedFor: filedForIn(request.kept),
        errors: {},
      });
    },
  }),
  route({
    method: 'POST',
    path: '/thu-tuc/:code/nop',
    permission: 'filer',
    audit: 'filing.started',
    form: true,
    // Each begins a session and a draft that are kept for thirty days.
    limit: { max: 300, minutes: 10 },
    input: ({ params, body }) => ({
      code: params['code'] ?? '',
      unit: textIn(body, 'donVi'),
      filedFor: filedForIn(body),
    }),
    handle: async ({ code, unit, filedFor }, request) => {
      const today = dateIn(request.now);
      const version = await deps.versionInForce(code, today);
      const owner = draftOwner(request.actor);
      if (!version || !canBeFiledHere(version) || !owner) return notFound();
      const desk = (await deps.desks()).find((each) => each.code === unit);
      if (!desk)
        return show(deps, version, request, { chosen: unit, filedFor, errors: error('whereMissing') });
      const competent = await deps.competence(version, desk.id, today);
      if (!competent)
        return show(deps, version, request, { chosen: unit, filedFor, errors: error('notCompetent') });
      const id = newId<'draft'>();
      await insertDraft(
        deps.office.db,
        { id, procedureVersionId: version.id, unitId: desk.id, parties: { filedFor } },
        owner,
        request.now,
      );
      if (filedFor !== 'self') return redirect(ownerPath(id));
      const first = version.form && visiblePages(version.form, {})[0];
      return redirect(`/nop/${id}/${first?.key ?? 'giay-to'}`);
    },
  }),
];

const error = (key: 'whereMissing' | 'notCompetent'): FieldErrors => ({
  donVi: { vi: filingText.vi[key], en: filingText.en[key] },
});

async function show(
  deps: FilingDeps,
  version: ProcedureVersion,
  request: PageRequest,
  form: { readonly chosen: string | undefined; readonly filedFor: FiledFor; readonly errors: FieldErrors },
) {
  const { lang, view } = request;
  const desks = await deps.desks();
  const collator = new Intl.Collator('vi');
  const places = desks
    .filter(
      ({ kind }) => kind === version.content.competentLevel || version.content.competentLevel !== 'commune',
    )
    .map(({ code, fullName }) => ({ code, name: fullName[lang] }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const papers = componentsToAttach(version, {}).map(({ name, upload }) => ({
    name: wordedIn(name, lang).text,
    required: upload === 'required',
  }));
  const props = {
    view,
    procedure: { code: version.code, name: version.content.name[lang] },
    places,
    papers,
    bring: toBring(version, {}, lang),
    ...form,
  };
  return html(renderPage(StartPage(props)), Object.keys(form.errors).length > 0 ? 422 : 200);
}
