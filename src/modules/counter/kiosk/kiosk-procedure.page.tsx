import { Link, SummaryList, SvgImage, trustedSvg } from '#ui';
import { ScreenPage } from '#ui/layout';
import { kioskHref } from '../counter.paths.ts';
import { KioskFoot } from './kiosk.page.tsx';
import { kioskWords } from './kiosk.text.ts';
import type { KioskView } from './kiosk-view.ts';
import { resetOf } from './reset.ts';

export interface KioskProcedurePageProps extends KioskView {
  readonly name: string;
  readonly papers: readonly { readonly name: string; readonly ifAny: boolean }[];
  readonly limit: string | undefined;
  readonly fee: string;
  /** Leads to the whole page of the procedure, which keeps the commune. */
  readonly qr: string;
  /** The line its numbers are taken in, at a device that gives numbers. */
  readonly letter: string | undefined;
}

/** What somebody at the desk asks of a procedure: which papers, how long, how much; the rest goes along by QR. */
export function KioskProcedurePage(props: KioskProcedurePageProps) {
  const { view, place, papers } = props;
  const t = kioskWords(view.lang);
  return (
    <ScreenPage
      view={view}
      title={props.name}
      owner={props.owner}
      state={props.state}
      reset={resetOf(place, 120)}
    >
      <h1 class="govuk-heading-l">{props.name}</h1>
      {props.letter !== undefined && (
        <Link class="mc-tile mc-tile--main" href={kioskHref(place, 'take', { loai: props.letter })}>
          <strong>{t.takeForThis}</strong>
        </Link>
      )}
      <h2 class="govuk-heading-m">{t.bring}</h2>
      {papers.length === 0 ? (
        <p class="govuk-body-l">{t.bringNothing}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {papers.map(({ name, ifAny }) => (
            <li key={name}>
              {name}
              {ifAny && ` (${t.ifAny})`}
            </li>
          ))}
        </ul>
      )}
      <SummaryList
        rows={[
          props.limit !== undefined && { key: t.limit, value: props.limit },
          { key: t.fee, value: props.fee },
        ]}
      />
      <div class="mc-slip">
        <SvgImage svg={trustedSvg(props.qr)} alt={t.takeAlong} />
        <p class="govuk-body-l">{t.takeAlong}</p>
      </div>
      <KioskFoot place={place} text={t.home}>
        <Link class="mc-tile mc-tile--plain" href={kioskHref(place, 'search')}>
          {t.search}
        </Link>
      </KioskFoot>
    </ScreenPage>
  );
}
