import { momentIn } from '#calendar';
import { isoOf, type Lang } from '#kernel';
import { InsetText, StackedTable, WarningText } from '#ui';
import { AssumedYears, WhyThisDate } from '../casework/clock-panel.page.tsx';
import type { Slice } from '../dossier.ts';
import { limitIn } from '../receipt/limit-words.ts';
import { acceptText } from './intake.text.ts';
import type { Offer, Offers } from './offers.ts';

interface AppointmentProps {
  readonly offers: Offers;
  readonly lang: Lang;
}

/** The date the ordinary way gives, on what it rests, and the dates of the parts under it. */
export function Appointment({ offers, lang }: AppointmentProps) {
  const text = acceptText[lang];
  const offer = chosenOf(offers);
  if (!offer) return <WarningText>{text.noCalendar}</WarningText>;
  const { deadline, ground } = offer;
  return (
    <div>
      <p class="govuk-body">
        {text.willBeDue}:{' '}
        <strong>
          <time dateTime={isoOf(deadline.dueAt)}>{momentIn(deadline.dueAt, lang)}</time>
        </strong>
        <br />
        {text.limit}: {limitIn(offer.law, lang)}
      </p>
      {ground !== undefined && <InsetText>{text.promised(limitIn(deadline.limit, lang), ground)}</InsetText>}
      <Parts slices={offer.slices} lang={lang} />
      <AssumedYears dossier={{ deadline, finishedAt: null }} lang={lang} />
      <WhyThisDate days={offer.why} lang={lang} />
    </div>
  );
}

/** The case that is taken when nobody chooses. */
export const chosenOf = ({ offers, byAnswers }: Offers): Offer | undefined =>
  offers.find(({ variant }) => variant === byAnswers);

function Parts({ slices, lang }: { readonly slices: readonly Slice[]; readonly lang: Lang }) {
  const text = acceptText[lang];
  if (slices.length === 0) return null;
  return (
    <StackedTable<Slice>
      caption={text.parts}
      dense
      rows={slices}
      columns={[
        { label: text.agency, header: true, cell: ({ name }) => name[lang] },
        { label: text.partLimit, cell: ({ limit }) => limitIn(limit, lang) },
        {
          label: text.partDue,
          cell: ({ dueAt }) => (dueAt === null ? text.partLater : momentIn(dueAt, lang)),
        },
      ]}
    />
  );
}
