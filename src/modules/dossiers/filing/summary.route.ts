import { type DraftId, idOf, parseId } from '#kernel';
import { type AnyRoute, file, html, notFound, type PageRequest, route } from '#platform/http';
import type { PdfPrinter } from '#platform/pdf';
import { describeAnswers } from '#procedures';
import { renderPage } from '#ui/layout';
import { findDossier } from '../dossiers.store.ts';
import type { OpenDraft } from './draft.ts';
import type { FilingDeps } from './filing-deps.ts';
import { NoDraftPage } from './no-draft.page.tsx';
import { openDraft } from './open-draft.action.ts';
import { papersOf } from './papers-of.ts';
import { summaryText } from './summary.text.ts';
import { type SummaryData, summaryLetter } from './summary.ts';

/** `/nop/DRAFT/tom-tat.pdf`: what is about to be filed or was, for whoever fills it in and nobody else. */
export const summaryRoutes = (deps: FilingDeps & { readonly printer: PdfPrinter }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/nop/:draft/tom-tat.pdf',
    permission: 'filer',
    audit: 'filing.summary-printed',
    limit: { max: 60, minutes: 10 },
    input: ({ params }): DraftId | undefined => parseId(params['draft']),
    handle: async (id, request) => {
      const open = await openDraft(deps, id, request);
      if (!open) return html(renderPage(NoDraftPage({ view: request.view })), 404);
      const { lang } = request;
      const data = await summaryOf(deps, open, request);
      if (!data) return notFound();
      const body = await deps.printer.print(summaryLetter(data, lang));
      const t = summaryText[lang];
      return file({
        body,
        mediaType: 'application/pdf',
        fileName: `${t.fileName(data.filed?.code ?? t.preview)}.pdf`,
        size: body.length,
        disposition: 'attachment',
      });
    },
  }),
];

async function summaryOf(
  deps: FilingDeps,
  { draft, version, form }: OpenDraft,
  { lang, now }: PageRequest,
): Promise<SummaryData | undefined> {
  const dossier =
    draft.dossierId === undefined
      ? undefined
      : await findDossier(deps.office.db, idOf<'dossier'>(draft.dossierId));
  if (draft.dossierId !== undefined && !dossier) return undefined;
  const unit = await deps.unitOf(draft.unitId);
  const code = dossier && (dossier.code ?? dossier.requestCode);
  return {
    procedure: version.content.name[lang],
    place: { fullName: unit.fullName[lang], name: unit.name[lang] },
    pages: describeAnswers(form, draft.answers),
    papers: papersOf({ draft, version }, lang),
    filed:
      dossier && code !== undefined
        ? {
            code,
            at: dossier.submittedAt,
            trackUrl: `${deps.publicUrl}/tra-cuu?ma=${encodeURIComponent(code)}`,
          }
        : undefined,
    now,
  };
}
