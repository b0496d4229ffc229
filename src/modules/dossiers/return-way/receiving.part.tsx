import type { DossierId, Lang } from '#kernel';
import { Link, SummaryList } from '#ui';
import type { PublicTrack } from '../tracking/public-track.ts';
import { ownPath } from '../tracking/tracking.paths.ts';
import { ownReturnText, returnWayWords } from './return-way.text.ts';
import type { ChooseReturn } from './return-way.ts';

interface ReceivingProps {
  readonly id: DossierId;
  readonly track: PublicTrack;
  readonly change: boolean;
  readonly returnWay: ChooseReturn;
  readonly lang: Lang;
}

/** How the result will come, until it has; and where that is changed. */
export function Receiving({ id, track, change, returnWay, lang }: ReceivingProps) {
  const t = returnWayWords(lang);
  if (track.endedAt !== null) return null;
  return (
    <section aria-labelledby="cach-nhan">
      <h2 class="govuk-heading-m" id="cach-nhan">
        {t.heading}
      </h2>
      <SummaryList
        rows={[
          { key: t.label, value: ownReturnText[returnWay.way][lang] },
          returnWay.address !== '' && { key: t.to, value: returnWay.address },
        ]}
      />
      {change && (
        <p class="govuk-body">
          <Link href={ownPath(id, 'returnWay')}>{t.change}</Link>
        </p>
      )}
    </section>
  );
}
