import { momentIn } from '#calendar';
import { formPath } from '#documents';
import { isoOf, type Lang } from '#kernel';
import { VersionNote } from '#procedures';
import { Link } from '#ui';
import { handlingText } from '../handling.text.ts';
import { onBehalfOfIn, othersIn } from '../parties/parties.ts';
import { otherRows, ownerRows } from '../parties/party-rows.ts';
import { type Slip, slipsOf } from '../receipt/slips.ts';
import { ownReturnText, returnWayWords } from '../return-way/return-way.text.ts';
import { returnWayOf } from '../return-way/return-way.ts';
import type { Case } from './case.ts';
import { caseworkText, channelText, deliveryText, moneyText, slipText, syncText } from './casework.text.ts';
import type { CaseworkPageProps } from './casework-props.ts';
import { Facts } from './facts.page.tsx';
import { lastOf } from './history.ts';

/** The four statuses, how and where it came, and under which versions it lives. */
export function Statuses({ found, units, newer, view }: CaseworkPageProps) {
  const { lang } = view;
  const text = caseworkText[lang];
  const { dossier, version, application } = found;
  const returnWay = returnWayOf(dossier, found.history);
  const returnText = returnWayWords(lang);
  const postItem = lastOf(found.history, 'DossierSubmitted')?.event.private.postItem;
  return (
    <section aria-labelledby="statuses">
      <h2 class="govuk-heading-s" id="statuses">
        {text.statuses}
      </h2>
      <Facts
        rows={[
          [text.handling, handlingText[dossier.handling][lang]],
          [text.money, moneyText[dossier.money][lang]],
          [text.delivery, deliveryText[dossier.delivery][lang]],
          [returnText.heading, ownReturnText[returnWay.way][lang]],
          returnWay.address !== '' && [returnText.to, returnWay.address],
          [text.sync, syncText[dossier.sync][lang]],
          [text.requestCode, dossier.requestCode],
          [text.channel, dossier.assisted ? text.assisted : channelText[dossier.channel][lang]],
          postItem !== undefined && [text.postItem, postItem],
          ...peopleOf(application.applicant, lang).map(({ key, value }) => [key, value] as const),
          [text.submittedAt, <Moment at={dossier.submittedAt} lang={lang} />],
          dossier.acceptedAt !== null && [text.acceptedAt, <Moment at={dossier.acceptedAt} lang={lang} />],
          units.help !== undefined && [text.help, units.help[lang]],
          [text.reception, units.reception[lang]],
          [text.competent, units.competent[lang]],
        ]}
      />
      <VersionNote
        lang={lang}
        procedure={version}
        process={version.process?.name[lang]}
        calendar={dossier.deadline?.calendar}
        newer={newer}
      />
    </section>
  );
}

/** Owner, receiver, payer and helper, where they are not the one who files. */
const peopleOf = (applicant: Case['application']['applicant'], lang: Lang) => [
  ...ownerRows(onBehalfOfIn(applicant), lang),
  ...otherRows(othersIn(applicant), lang),
];

function Moment({ at, lang }: { readonly at: Parameters<typeof isoOf>[0]; readonly lang: Lang }) {
  return <time dateTime={isoOf(at)}>{momentIn(at, lang)}</time>;
}

/** The forms of the law that can be printed by now; of one that the set in use has not, that is said. */
export function Slips({ found, withoutForm = [], view: { lang } }: CaseworkPageProps) {
  const text = caseworkText[lang];
  const slips = slipsOf(found.history);
  if (slips.length === 0) return null;
  return (
    <section aria-labelledby="papers">
      <h2 class="govuk-heading-s" id="papers">
        {text.papers}
      </h2>
      <ul class="govuk-list">
        {slips.map((slip) => (
          <li>
            {withoutForm.includes(slip) ? (
              text.noSuchForm(slipText[slip][lang])
            ) : (
              <SlipLinks slip={slip} found={found} lang={lang} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SlipLinksProps {
  readonly slip: Slip;
  readonly found: Case;
  readonly lang: Lang;
}

function SlipLinks({ slip, found, lang }: SlipLinksProps) {
  const href = formPath(found.dossier.id, slip, 'official');
  return (
    <>
      <Link href={href}>{slipText[slip][lang]}</Link> (
      <Link href={`${href}.pdf`} hidden={slipText[slip][lang]}>
        {caseworkText[lang].pdf}
      </Link>
      )
    </>
  );
}
