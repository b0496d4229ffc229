import { openingIn } from '#calendar';
import { dateIn, inBoth } from '#kernel';
import { type AnyRoute, html, notFound, type PageRequest, type RawInput, route } from '#platform/http';
import { qrSvg } from '#platform/qr';
import { feeIn, limitIn, searchIn, versionInForce, wordedIn } from '#procedures';
import { renderPage } from '#ui/layout';
import { deviceField, kioskPatterns, procedureAt } from '../counter.paths.ts';
import type { CounterDeps } from '../counter-deps.ts';
import { lineFor } from '../desk/desk.ts';
import { type OpenDesk, openDesk } from '../desk/open-desk.action.ts';
import { KioskSearchPage, KioskStartPage } from './kiosk.page.tsx';
import { kioskText } from './kiosk.text.ts';
import { KioskProcedurePage } from './kiosk-procedure.page.tsx';
import { KioskTrackFormPage, KioskTrackPage } from './kiosk-track.page.tsx';
import type { KioskView } from './kiosk-view.ts';

const shown = 6;
const limit = { max: 300, minutes: 1 } as const;

/** `/quay/CODE`: the tablet at a desk. It signs nobody in and keeps nothing. */
export const kioskRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: kioskPatterns.start,
    permission: 'public',
    audit: 'kiosk.opened',
    input: asked,
    handle: async (at, request) => {
      const open = await openDesk(deps, at.code, request.now);
      if (!open) return notFound();
      const kiosk = kioskView(open, at, request);
      return html(renderPage(KioskStartPage({ ...kiosk, ...offers(open, at) })));
    },
  }),
  route({
    method: 'GET',
    path: kioskPatterns.search,
    permission: 'public',
    audit: 'kiosk.searched',
    limit,
    input: (raw) => ({ ...asked(raw), typed: (raw.query['q'] ?? '').normalize('NFC').trim().slice(0, 100) }),
    handle: async (at, request) => {
      const open = await openDesk(deps, at.code, request.now);
      if (!open) return notFound();
      const index = await deps.indexes(dateIn(request.now));
      const { hits } = searchIn(index, { text: at.typed, limit: shown, described: true });
      const found = hits.map((hit) => ({
        code: hit.code,
        name: request.lang === 'vi' ? hit.nameVi : (hit.nameEn ?? hit.nameVi),
      }));
      return html(renderPage(KioskSearchPage({ ...kioskView(open, at, request), typed: at.typed, found })));
    },
  }),
  route({
    method: 'GET',
    path: kioskPatterns.procedure,
    permission: 'public',
    audit: 'kiosk.procedure-read',
    limit,
    input: (raw) => ({ ...asked(raw), procedure: raw.params['procedure'] ?? '' }),
    handle: async (at, request) => {
      const open = await openDesk(deps, at.code, request.now);
      const version = open && (await versionInForce(deps.db, at.procedure, dateIn(request.now)));
      if (!open || !version) return notFound();
      const { lang } = request;
      const { content } = version;
      const says = kioskText[lang].takeAlong;
      const { takes } = offers(open, at);
      return html(
        renderPage(
          KioskProcedurePage({
            ...kioskView(open, at, request),
            name: content.name[lang],
            papers: content.components.map(({ name, required, condition }) => ({
              name: wordedIn(name, lang).text,
              ifAny: !required || condition !== undefined,
            })),
            limit: limitIn(content.timeLimit.limit, lang),
            fee: feeIn(content.fee, lang),
            qr: qrSvg(`${deps.publicUrl}${procedureAt(version.code, at.code)}`, says),
            letter: takes ? lineFor(open.desk, content.field.vi).letter : undefined,
          }),
        ),
      );
    },
  }),
  trackRoute(deps),
];

const trackRoute = (deps: CounterDeps): AnyRoute =>
  route({
    method: 'GET',
    path: kioskPatterns.track,
    permission: 'public',
    audit: 'kiosk.tracked',
    // As slow as tracking anywhere: codes are long, and one device asks for a village.
    limit,
    input: (raw) => ({ ...asked(raw), typed: raw.query['ma'] }),
    handle: async (at, request) => {
      const open = await openDesk(deps, at.code, request.now);
      if (!open) return notFound();
      const kiosk = kioskView(open, at, request);
      const { typed = '' } = at;
      const track = typed.trim() === '' ? undefined : await deps.track(typed);
      if (!track) {
        const errors = at.typed === undefined ? {} : { ma: inBoth(kioskText, (t) => t.unknown) };
        return html(renderPage(KioskTrackFormPage({ ...kiosk, typed: typed.slice(0, 60), errors })));
      }
      const address = `${deps.publicUrl}/tra-cuu?ma=${encodeURIComponent(track.code)}`;
      const qr = qrSvg(address, kioskText[request.lang].scanTrack);
      return html(renderPage(KioskTrackPage({ ...kiosk, track, qr })));
    },
  });

interface Asked {
  readonly code: string;
  readonly key: string | undefined;
}

export const asked = ({ params, query }: RawInput): Asked => ({
  code: params['code'] ?? '',
  key: query[deviceField],
});

/** What every page of the kiosk says at its head. A key that is not the desk's is dropped. */
export function kioskView(
  { unit, desk, opening }: OpenDesk,
  at: Asked,
  { view, now, lang }: PageRequest,
): KioskView {
  const key = at.key === desk.kioskKey ? at.key : undefined;
  return {
    view,
    place: { code: unit.code, key },
    owner: unit.fullName[lang],
    state: openingIn(opening, now, lang),
  };
}

/** Whether the desk gives numbers, and whether this device does. */
const offers = ({ desk }: OpenDesk, { key }: Asked) => ({
  numbers: desk.numbers,
  takes: desk.numbers && key !== undefined && key === desk.kioskKey,
});
