import { type Content, GetForm, Link } from '#ui';
import { ScreenPage } from '#ui/layout';
import { deviceField, type KioskPlace, kioskHref } from '../counter.paths.ts';
import { kioskWords } from './kiosk.text.ts';
import type { KioskProcedure, KioskView } from './kiosk-view.ts';
import { resetOf } from './reset.ts';

export interface StartPageProps extends KioskView {
  /** Numbers are given at this device. */
  readonly takes: boolean;
  /** Numbers are given at this desk. */
  readonly numbers: boolean;
}

/** Three things to do, each a hand wide. */
export function KioskStartPage({ view, place, owner, state, takes, numbers }: StartPageProps) {
  const t = kioskWords(view.lang);
  return (
    <ScreenPage
      view={view}
      title={t.title}
      owner={owner}
      state={state}
      reset={view.lang === 'vi' ? undefined : resetOf(place)}
    >
      <h1 class="govuk-heading-xl">{t.title}</h1>
      <ul class="mc-tiles mc-tiles--start">
        {takes && (
          <Tile href={kioskHref(place, 'take')} main title={t.take}>
            {t.takeHint}
          </Tile>
        )}
        <Tile href={kioskHref(place, 'search')} main={!takes} title={t.search}>
          {t.searchHint}
        </Tile>
        <Tile href={kioskHref(place, 'track')} title={t.track}>
          {t.trackHint}
        </Tile>
      </ul>
      {numbers && (
        <div class="mc-screen__foot">
          <Link class="mc-tile mc-tile--plain" href={kioskHref({ code: place.code }, 'calls')}>
            {t.calls}
          </Link>
        </div>
      )}
    </ScreenPage>
  );
}

interface TileProps {
  readonly href: string;
  readonly title: string;
  readonly main?: boolean | undefined;
  readonly children?: Content;
}

function Tile({ href, title, main, children }: TileProps) {
  return (
    <li>
      <Link href={href} noVisited class={`mc-tile${main ? ' mc-tile--main' : ''}`}>
        <strong>{title}</strong>
        <span>{children}</span>
      </Link>
    </li>
  );
}

/** The way back to the first page, at the foot of every other. */
export function KioskFoot({
  place,
  text,
  children,
}: {
  place: KioskPlace;
  text: string;
  children?: Content;
}) {
  return (
    <div class="mc-screen__foot">
      {children}
      <Link class="mc-tile mc-tile--plain" href={kioskHref(place)}>
        {text}
      </Link>
    </div>
  );
}

export interface KioskSearchPageProps extends KioskView {
  readonly typed: string;
  readonly found: readonly KioskProcedure[];
}

/** A word, then names to touch; before a word is typed, what people often come for. */
export function KioskSearchPage({ view, place, owner, state, typed, found }: KioskSearchPageProps) {
  const t = kioskWords(view.lang);
  return (
    <ScreenPage view={view} title={t.search} owner={owner} state={state} reset={resetOf(place)}>
      <h1 class="govuk-heading-xl">{t.search}</h1>
      <Question
        place={place}
        page="search"
        field={{
          name: 'q',
          label: t.searchLabel,
          hint: t.searchExample,
          value: typed,
          button: t.searchButton,
        }}
      />
      {found.length === 0 ? (
        <p class="govuk-body-l">{t.noneFound}</p>
      ) : (
        <>
          <h2 class="govuk-heading-m">{typed === '' ? t.procedures : t.found}</h2>
          <ul class="mc-tiles mc-tiles--one">
            {found.map(({ code, name }) => (
              <li key={code}>
                <Link
                  class="mc-tile mc-tile--plain"
                  noVisited
                  href={kioskHref(place, 'procedure', { procedure: code })}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <KioskFoot place={place} text={t.home} />
    </ScreenPage>
  );
}

interface QuestionProps {
  readonly place: KioskPlace;
  readonly page: 'search' | 'track';
  readonly field: {
    readonly name: string;
    readonly label: string;
    readonly hint: string;
    readonly value: string;
    readonly button: string;
    readonly error?: string | undefined;
  };
}

/** One field and one button; the device's key goes along with what is asked. */
export function Question({ place, page, field }: QuestionProps) {
  const { name, label, hint, value, button, error } = field;
  return (
    <GetForm action={kioskHref({ code: place.code }, page)} class="mc-search mc-search--large" search>
      <label class="govuk-label mc-search__label" for={name}>
        {label}
      </label>
      <div class="govuk-hint" id={`${name}-hint`}>
        {hint}
      </div>
      {error !== undefined && (
        <p class="govuk-error-message" id={`${name}-error`}>
          {error}
        </p>
      )}
      {place.key !== undefined && <input type="hidden" name={deviceField} value={place.key} />}
      <div class="mc-search__row">
        <input
          class={`govuk-input mc-search__input${error === undefined ? '' : ' govuk-input--error'}`}
          type="search"
          id={name}
          name={name}
          value={value}
          aria-describedby={error === undefined ? `${name}-hint` : `${name}-hint ${name}-error`}
          enterKeyHint="search"
          autocomplete="off"
          spellcheck={false}
        />
        <button class="mc-search__button" type="submit">
          {button}
        </button>
      </div>
    </GetForm>
  );
}
