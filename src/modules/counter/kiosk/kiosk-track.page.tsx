import { type PublicTrack, standingIn, statusIn } from '#dossiers';
import { Link, SvgImage, Tag, trustedSvg } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { ScreenPage } from '#ui/layout';
import { kioskHref } from '../counter.paths.ts';
import { KioskFoot, Question } from './kiosk.page.tsx';
import { kioskWords } from './kiosk.text.ts';
import type { KioskView } from './kiosk-view.ts';
import { resetOf, startOf } from './reset.ts';

export interface KioskTrackFormProps extends KioskView {
  readonly typed: string;
  readonly errors: FieldErrors;
}

export function KioskTrackFormPage({ view, place, owner, state, typed, errors }: KioskTrackFormProps) {
  const t = kioskWords(view.lang);
  return (
    <ScreenPage
      view={view}
      title={t.track}
      owner={owner}
      state={state}
      reset={resetOf(place)}
      errors={errors}
    >
      <h1 class="govuk-heading-xl">{t.track}</h1>
      <Question
        place={place}
        page="track"
        field={{
          ...{ name: 'ma', label: t.trackLabel, hint: t.trackExample, value: typed, button: t.trackButton },
          error: errors['ma']?.[view.lang],
        }}
      />
      <KioskFoot place={place} text={t.home} />
    </ScreenPage>
  );
}

export interface KioskTrackPageProps extends KioskView {
  readonly track: PublicTrack;
  readonly qr: string;
}

/** Where the dossier is, in one sentence; the code leaves the history of the device. */
export function KioskTrackPage({ view, place, owner, state, track, qr }: KioskTrackPageProps) {
  const { lang } = view;
  const t = kioskWords(lang);
  return (
    <ScreenPage
      view={view}
      title={t.track}
      owner={owner}
      state={state}
      reset={resetOf(place)}
      forget={startOf(place)}
    >
      <p class="govuk-caption-xl">{track.procedureName[lang]}</p>
      <h1 class="govuk-heading-l mc-code">{t.dossier(track.code)}</h1>
      <p class="govuk-body-l">
        <Tag>{statusIn(track, lang)}</Tag>
      </p>
      <p class="govuk-body-l">{standingIn(track, lang, false)}</p>
      <div class="mc-slip">
        <SvgImage svg={trustedSvg(qr)} alt={t.scanTrack} />
        <p class="govuk-body-l">{t.scanTrack}</p>
      </div>
      <KioskFoot place={place} text={t.home}>
        <Link class="mc-tile mc-tile--plain" href={kioskHref(place, 'track')}>
          {t.trackAnother}
        </Link>
      </KioskFoot>
    </ScreenPage>
  );
}
