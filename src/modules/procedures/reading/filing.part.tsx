import type { Lang } from '#kernel';
import { Button, Link } from '#ui';
import type { LimitsAt } from '../local-limits/limits-at.action.ts';
import { canBeFiledHere, type ProcedureVersion } from '../procedure.ts';
import { guideHref } from '../search/search.paths.ts';
import { AtTheDesk } from './counter.part.tsx';
import { procedureText } from './procedure.text.ts';

export interface FilingProps {
  readonly version: ProcedureVersion;
  readonly here: LimitsAt | undefined;
  readonly unit: string | undefined;
  readonly lang: Lang;
}

/** Where a dossier is filed, said first: here, on the national portal, or in a ministry's system. */
export function Filing(props: FilingProps) {
  const { version, here, lang } = props;
  const text = procedureText[lang];
  if (!canBeFiledHere(version)) return <Elsewhere {...props} />;
  return (
    <>
      <p class="govuk-body">{text.startHint}</p>
      {version.content.nonTerritorialWithinProvince && <p class="govuk-body">{text.anyCommune}</p>}
      <Button href={`/thu-tuc/${version.code}/nop${here ? `?don-vi=${here.unitCode}` : ''}`} start>
        {text.start}
      </Button>
      <GuideLink {...props} />
    </>
  );
}

function Elsewhere(props: FilingProps) {
  const { version, lang } = props;
  const text = procedureText[lang];
  const { route, portalUrl } = version.content;
  return (
    <>
      <h2 class="govuk-heading-m">{text.whereTitle}</h2>
      <p class="govuk-body">
        {route === 'ministry' ? text.ministry : route === 'portal' ? text.portal : text.localNoForm}
      </p>
      {portalUrl !== undefined && (
        <p class="govuk-body">
          <Link href={portalUrl}>{text.portalLink}</Link>
        </p>
      )}
      {route === 'portal' && (
        <p class="govuk-body">
          {text.portalTrack} <Link href="/tra-cuu">{text.track}</Link>
        </p>
      )}
      <GuideLink {...props} />
    </>
  );
}

function GuideLink({ version, unit, lang }: FilingProps) {
  if (!version.content.guide) return null;
  const text = procedureText[lang];
  return (
    <p class="govuk-body mc-no-print">
      <Link href={guideHref(version.code, unit)}>{text.guide}</Link> {text.guideHint}
    </p>
  );
}

/** How to file on paper; what runs in a ministry's system is received by the ministry's own people. */
export function OnPaper({ version, here, lang }: Omit<FilingProps, 'unit'>) {
  const { channels, route, nonTerritorialWithinProvince } = version.content;
  return (
    <AtTheDesk
      channels={channels}
      agency={here?.agency}
      anyCommune={nonTerritorialWithinProvince}
      elsewhere={route === 'ministry'}
      listed
      visit={{ procedure: version.code, unit: here?.unitCode }}
      lang={lang}
    />
  );
}
