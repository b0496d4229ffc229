import type { Unit } from '#organisations';
import { type AnyRoute, file, html, notFound, type PageRequest, type RawInput, route } from '#platform/http';
import type { Poster } from '#platform/pdf';
import { qrSvg } from '#platform/qr';
import { renderPage } from '#ui/layout';
import { kioskHref, kioskPatterns, procedureAt, procedurePosterPath } from '../counter.paths.ts';
import type { CounterDeps } from '../counter-deps.ts';
import { procedurePoster, unitPoster } from './poster.action.ts';
import { PosterPage } from './poster.page.tsx';
import { posterText } from './poster.text.ts';

/** A drawing of a sheet costs what fifty pages do. */
const limit = { max: 60, minutes: 1 } as const;

/** `/thu-tuc/CODE/ap-phich?xa=UNIT` and `/quay/UNIT/ap-phich`, each as a page and, with `.pdf`, as a file. */
export const posterRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: procedurePosterPath(':code'),
    permission: 'public',
    audit: 'poster.procedure-shown',
    limit,
    input: procedureIn,
    handle: async (asked, request) => {
      const made = await ofProcedure(deps, asked, request);
      if (!made) return notFound();
      const query = made.unit ? `?xa=${made.unit.code}` : '';
      const back = { href: procedureAt(asked.code, made.unit?.code), text: posterText[request.lang].back };
      return page(made.poster, request, { back, pdfHref: `${procedurePosterPath(asked.code)}.pdf${query}` });
    },
  }),
  route({
    method: 'GET',
    path: `${procedurePosterPath(':code')}.pdf`,
    permission: 'public',
    audit: 'poster.procedure-printed',
    limit,
    input: procedureIn,
    handle: async (asked, request) => {
      const made = await ofProcedure(deps, asked, request);
      return made ? pdf(deps, made.poster) : notFound();
    },
  }),
  route({
    method: 'GET',
    path: kioskPatterns.poster,
    permission: 'public',
    audit: 'poster.desk-shown',
    limit,
    input: ({ params }) => params['code'],
    handle: async (code, request) => {
      const unit = await unitCalled(deps, code);
      if (!unit) return notFound();
      const poster = await unitPoster(deps, unit, request);
      const place = { code: unit.code };
      const back = { href: kioskHref(place), text: posterText[request.lang].backToDesk };
      return page(poster, request, { back, pdfHref: `${kioskHref(place, 'poster')}.pdf` });
    },
  }),
  route({
    method: 'GET',
    path: `${kioskPatterns.poster}.pdf`,
    permission: 'public',
    audit: 'poster.desk-printed',
    limit,
    input: ({ params }) => params['code'],
    handle: async (code, request) => {
      const unit = await unitCalled(deps, code);
      return unit ? pdf(deps, await unitPoster(deps, unit, request)) : notFound();
    },
  }),
];

interface Asked {
  readonly code: string;
  readonly unit: string | undefined;
}

function procedureIn({ params, query }: RawInput): Asked {
  return { code: params['code'] ?? '', unit: query['xa'] };
}

async function ofProcedure(deps: CounterDeps, { code, unit: unitCode }: Asked, request: PageRequest) {
  const { lang, now, view } = request;
  const unit = await unitCalled(deps, unitCode);
  const poster = await procedurePoster(deps, { lang, now, code, unit, provinceName: view.provinceName });
  return poster && { poster, unit };
}

async function unitCalled({ desks }: CounterDeps, code: string | undefined): Promise<Unit | undefined> {
  return code === undefined ? undefined : (await desks()).find((unit) => unit.code === code);
}

function page(
  poster: Poster,
  { view }: PageRequest,
  links: { readonly pdfHref: string; readonly back: { readonly href: string; readonly text: string } },
) {
  const { owner, title } = poster;
  const codes = poster.codes.map((code) => ({ ...code, qr: qrSvg(code.content, code.says) }));
  return html(renderPage(PosterPage({ view, owner, title, codes, ...links })));
}

async function pdf({ printer }: CounterDeps, poster: Poster) {
  const body = await printer.printPoster(poster);
  return file({
    ...{ body, mediaType: 'application/pdf', size: body.length, disposition: 'attachment' },
    fileName: `${poster.title.replace(/[/:]/g, '-').slice(0, 80)}.pdf`,
  });
}
