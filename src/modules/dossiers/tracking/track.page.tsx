import { momentIn } from '#calendar';
import { deskHref } from '#organisations';
import { VersionNote } from '#procedures';
import { Details, InsetText, Link, SearchBox, SummaryList } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { ClockView } from '../casework/clock.ts';
import { DestroyedNote } from '../retention/destroyed.part.tsx';
import type { Destruction } from '../retention/retention.ts';
import { detailsWords } from './details.text.ts';
import { Next } from './next.page.tsx';
import type { LivesUnder, PublicTrack } from './public-track.ts';
import { Slices } from './slices.page.tsx';
import { Stages, Standing } from './standing.page.tsx';
import { TrackedProcess } from './track-process.page.tsx';
import type { TrackProcess } from './track-process.ts';
import { detailsPath, ownPatterns, signInPath, trackPath } from './tracking.paths.ts';
import { trackingWords } from './tracking.text.ts';

/** The field of the code; its id is where the error summary leads. */
export const codeField = 'ma';

export interface TrackFormProps {
  readonly view: PageView;
  readonly typed: string;
  readonly errors: FieldErrors;
}

/** The question: which code, and where it is to be found. */
export function TrackFormPage({ view, typed, errors }: TrackFormProps) {
  const t = trackingWords(view.lang);
  return (
    <Page view={view} title={t.title} errors={errors}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <CodeBox view={view} typed={typed} error={errors[codeField]?.[view.lang]} large />
      <Details summary={t.whereTitle} open={Object.keys(errors).length > 0}>
        <ul class="govuk-list govuk-list--bullet">
          {t.where.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      </Details>
      <p class="govuk-body">{t.noSignIn}</p>
    </Page>
  );
}

interface CodeBoxProps {
  readonly view: PageView;
  readonly typed?: string | undefined;
  readonly error?: string | undefined;
  readonly label?: string | undefined;
  readonly large?: boolean | undefined;
}

function CodeBox({ view, typed, error, label, large }: CodeBoxProps) {
  const t = trackingWords(view.lang);
  return (
    <SearchBox
      action={trackPath}
      name={codeField}
      id={codeField}
      label={label ?? t.label}
      hint={t.hint}
      value={typed}
      error={error}
      button={t.button}
      large={large}
    />
  );
}

export interface TrackProps {
  readonly view: PageView;
  readonly track: PublicTrack;
  readonly clock: ClockView;
  readonly process?: TrackProcess | undefined;
  readonly lives?: LivesUnder | undefined;
  /** The full page, when the reader is its owner. */
  readonly ownHref: string | undefined;
  /** Its content was destroyed: when, and by which order. */
  readonly destroyed?: Pick<Destruction, 'at' | 'order'> | undefined;
}

/** What anyone with the code may know of a dossier: where it is, who holds it, by when. Nothing private. */
export function TrackPage({ view, track, clock, process, lives, ownHref, destroyed }: TrackProps) {
  const { lang } = view;
  const t = trackingWords(lang);
  const title = t.dossier(track.code);
  return (
    <Page view={view} title={title} back={{ href: trackPath, text: t.another }} private>
      <span class="govuk-caption-l">{track.procedureName[lang]}</span>
      <h1 class="govuk-heading-l mc-code">{title}</h1>
      {destroyed && <DestroyedNote destruction={destroyed} lang={lang} />}
      <Next track={track} lang={lang} owner={false} />
      <Standing track={track} clock={clock} lang={lang} />
      {ownHref !== undefined && (
        <p class="govuk-body">
          <Link href={ownHref}>{t.open}</Link>
        </p>
      )}
      <Stages track={track} lang={lang} />
      <Slices slices={track.slices} lang={lang} />
      <TrackedProcess process={process} lang={lang} />
      <h2 class="govuk-heading-m">{t.about}</h2>
      <Facts track={track} lang={lang} />
      {lives && <VersionNote lang={lang} procedure={lives} newer={lives.newer} />}
      <p class="govuk-body">
        <Link href={deskHref(track.receptionCode)}>{t.contact}</Link>
      </p>
      {ownHref === undefined && view.user?.kind !== 'staff' && (
        <InsetText>
          <Link href={detailsPath(track.code)}>{detailsWords(lang).link}</Link>
          <br />
          <Link href={view.user ? ownPatterns.list : signInPath(ownPatterns.list)}>{t.mine}</Link>
          <br />
          {t.mineText}
        </InsetText>
      )}
    </Page>
  );
}

function Facts({ track, lang }: { readonly track: PublicTrack; readonly lang: PageView['lang'] }) {
  const t = trackingWords(lang);
  const when = (key: string, at: PublicTrack['acceptedAt']) =>
    at !== null && { key, value: momentIn(at, lang) };
  return (
    <SummaryList
      rows={[
        { key: t.procedure, value: track.procedureName[lang] },
        { key: t.reception, value: track.reception[lang] },
        track.competent[lang] !== track.reception[lang] && { key: t.competent, value: track.competent[lang] },
        when(t.submittedAt, track.submittedAt),
        when(t.acceptedAt, track.acceptedAt),
        when(t.finishedAt, track.finishedAt),
      ]}
    />
  );
}
