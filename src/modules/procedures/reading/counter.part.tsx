import type { Bilingual, Lang } from '#kernel';
import { appointmentHref, deskHref } from '#organisations';
import { Link } from '#ui';
import type { Channel } from '../procedure.ts';
import { counterText } from './counter.text.ts';

export interface AtTheDeskProps {
  readonly channels: readonly Channel[];
  /** The agency that decides at the visitor's commune, when it is known. */
  readonly agency: Bilingual | undefined;
  /** May be filed at any desk of the province. */
  readonly anyCommune: boolean;
  /** Whether this page has the list of papers; with none, one asks first. */
  readonly listed?: boolean | undefined;
  /** Settled in a system of its own, or nobody knows: nothing of this office's desks is promised. */
  readonly elsewhere?: boolean | undefined;
  /** For which procedure somebody comes, and at which commune if that is known. */
  readonly visit?: { readonly procedure: string; readonly unit: string | undefined } | undefined;
  readonly lang: Lang;
}

/**
 * How to file on paper. What the desk owes: Decree 63/2010, Art 18 (receipt, written reasons, help); where the
 * result is handed out: Decree 118/2025 (non-territorial filing, handbook §1.2).
 */
export function AtTheDesk(props: AtTheDeskProps) {
  const { channels, listed, elsewhere, visit, lang } = props;
  const text = counterText[lang];
  return (
    <>
      <h2 class="govuk-heading-m">{elsewhere ? text.titleElsewhere : text.title}</h2>
      {channels.includes('direct') ? (
        <ol class="govuk-list govuk-list--number">
          <li>{listed ? text.bring : text.bringAsked}</li>
          <li>{whereTo(props)}</li>
          <li>{text.form}</li>
          <li>{text.receipt}</li>
          {!elsewhere && (
            <li>
              <Link href="/tra-cuu">{text.follow}</Link>
            </li>
          )}
        </ol>
      ) : (
        <p class="govuk-body">{text.noDirect}</p>
      )}
      {!elsewhere && visit && <Visit {...visit} lang={lang} />}
      {channels.includes('postal') && <p class="govuk-body">{text.postal}</p>}
    </>
  );
}

function Visit({
  procedure,
  unit,
  lang,
}: NonNullable<AtTheDeskProps['visit']> & Pick<AtTheDeskProps, 'lang'>) {
  const text = counterText[lang];
  return (
    <p class="govuk-body mc-no-print">
      <Link href={deskHref(unit)}>{text.contact}</Link>
      {' · '}
      <Link href={appointmentHref({ unit, procedure })}>{text.book}</Link>
    </p>
  );
}

function whereTo({ elsewhere, anyCommune, agency, lang }: AtTheDeskProps): string {
  const text = counterText[lang];
  if (elsewhere) return text.elsewhere;
  if (anyCommune) return text.anyCommune;
  return agency ? text.agency(agency[lang]) : text.competent;
}
