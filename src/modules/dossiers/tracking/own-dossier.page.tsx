import { momentIn } from '#calendar';
import { type DocumentRef, formPath } from '#documents';
import { type DossierId, type Instant, type Lang, numberIn } from '#kernel';
import { appointmentHref, deskHref } from '#organisations';
import { VersionNote } from '#procedures';
import { Button, InsetText, Link, SummaryList } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { slipText } from '../casework/casework.text.ts';
import type { ClockView } from '../casework/clock.ts';
import { AnswerSoonWarning } from '../closing/answer-soon.part.tsx';
import { OwnMessages } from '../messages/messages.part.tsx';
import { PartyList } from '../parties/party-list.part.tsx';
import { readingsText } from '../readings/readings.text.ts';
import { Receiving } from '../return-way/receiving.part.tsx';
import { sizeText } from '../size-text.ts';
import { Guest } from './guest.page.tsx';
import { Next } from './next.page.tsx';
import { ownWords } from './own.text.ts';
import type { OwnParts, SupplementAsked } from './own-dossier.ts';
import { Notices } from './own-notices.page.tsx';
import type { LivesUnder, PublicTrack } from './public-track.ts';
import { Slices } from './slices.page.tsx';
import { Stages, Standing } from './standing.page.tsx';
import { atHour } from './track-lines.ts';
import { TrackedProcess } from './track-process.page.tsx';
import type { TrackProcess } from './track-process.ts';
import { ownPath, ownPatterns, signInPath, trackingPath } from './tracking.paths.ts';
import { trackingWords } from './tracking.text.ts';

export interface OwnDossierProps extends OwnParts {
  readonly view: PageView;
  readonly id: DossierId;
  readonly track: PublicTrack;
  readonly clock: ClockView;
  readonly process?: TrackProcess | undefined;
  readonly lives?: LivesUnder | undefined;
  readonly requestCode: string;
  readonly may: {
    readonly supply: boolean;
    readonly withdraw: boolean;
    readonly chooseReturn: boolean;
    readonly write: boolean;
  };
  /** Opened by the second factor, until then: what was filed is not shown. */
  readonly openUntil?: Instant | undefined;
}

/** Everything of my dossier: what to do, where it is, the result, what I declared and handed in. */
export function OwnDossierPage(props: OwnDossierProps) {
  const { view, track } = props;
  const { lang } = view;
  const t = ownWords(lang);
  const title = t.dossier(track.code);
  return (
    <Page view={view} title={title} back={backOf(props)} private>
      <span class="govuk-caption-l">{track.procedureName[lang]}</span>
      <h1 class="govuk-heading-l mc-code">{title}</h1>
      <Next track={track} lang={lang} owner />
      <Standing track={track} clock={props.clock} lang={lang} owner apology={props.apology} />
      {props.answerSoon && <AnswerSoonWarning soon={props.answerSoon} lang={lang} />}
      <Guest track={track} openUntil={props.openUntil} lang={lang} />
      <ToDo {...props} />
      <ToPay {...props} />
      <Ended {...props} />
      <Outcome {...props} />
      <OwnMessages id={props.id} messages={props.messages} write={props.may.write} lang={lang} />
      <Receiving
        id={props.id}
        track={track}
        change={props.may.chooseReturn}
        returnWay={props.returnWay}
        lang={lang}
      />
      <Stages track={track} lang={lang} />
      <Slices slices={track.slices} lang={lang} />
      <TrackedProcess process={props.process} lang={lang} />
      <Notices notices={props.notices} lang={lang} />
      <Supplements supplements={props.supplements} lang={lang} />
      <Forms {...props} />
      {props.people && <PartyList {...props.people} lang={lang} headingLevel={2} />}
      <Declared {...props} />
      <Papers {...props} />
      <About {...props} />
      {props.lives && <VersionNote lang={lang} procedure={props.lives} newer={props.lives.newer} />}
      {props.may.withdraw && (
        <Button href={ownPath(props.id, 'withdraw')} variant="secondary">
          {t.withdraw}
        </Button>
      )}
    </Page>
  );
}

const backOf = ({ view, track, openUntil }: OwnDossierProps) =>
  openUntil === undefined
    ? { href: ownPatterns.list, text: ownWords(view.lang).title }
    : { href: trackingPath(track.code), text: trackingWords(view.lang).dossier(track.code) };

function ToDo({ view, id, track, may }: OwnDossierProps) {
  const t = ownWords(view.lang);
  if (!may.supply || track.answerBy === null) return null;
  return (
    <section class="mc-cards" aria-labelledby="viec">
      <div class="mc-card">
        <h2 class="govuk-heading-m" id="viec">
          {t.toDo}
        </h2>
        <p class="govuk-body">{t.supplyText(atHour(track.answerBy, view.lang))}</p>
        <Button href={ownPath(id, 'supplement')}>{t.supply}</Button>
      </div>
    </section>
  );
}

/** How much, what for, until when: the next step is the owner's. */
function ToPay({ view, payment }: OwnDossierProps) {
  const { lang } = view;
  const t = ownWords(lang);
  if (!payment) return null;
  const { amount, note, number, until } = payment;
  return (
    <>
      <h2 class="govuk-heading-m">{t.paymentTitle}</h2>
      <SummaryList
        rows={[
          amount !== undefined && { key: t.amount, value: `${numberIn(amount, lang)} đồng` },
          note !== '' && { key: t.paymentFor, value: note },
          number !== '' && { key: t.paymentNumber, value: number },
          until !== null && { key: t.paymentUntil, value: momentIn(until, lang) },
        ]}
      />
      <p class="govuk-body">{t.paymentNext}</p>
    </>
  );
}

function Ended({ view, ending }: OwnDossierProps) {
  const t = ownWords(view.lang);
  if (!ending) return null;
  const { kind } = ending;
  const { reason, ground } = (view.lang === 'en' && ending.english) || ending;
  return (
    <>
      <h2 class="govuk-heading-m">{t.endingTitle[kind]}</h2>
      <SummaryList
        rows={[
          { key: t.reason, value: reason },
          { key: t.ground, value: ground },
        ]}
      />
      <p class="govuk-body">{t.endingNext[kind]}</p>
    </>
  );
}

/** Files only for those who have signed in: a browser is shared more easily than an account. */
function Outcome({ view, id, result, track, openUntil }: OwnDossierProps) {
  const { lang } = view;
  const t = ownWords(lang);
  const ready = track.handling === 'finished' || track.handling === 'negative';
  if ((!result && !ready) || openUntil !== undefined) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{t.result}</h2>
      {result && view.user === undefined && (
        <InsetText>
          {t.resultSignIn} <Link href={signInPath(ownPath(id))}>{t.signIn}</Link>
        </InsetText>
      )}
      {result && view.user !== undefined && (
        <SummaryList
          rows={[
            result.number !== '' && { key: t.resultNumber, value: result.number },
            { key: t.resultFiles, value: <Files files={result.files} lang={lang} /> },
          ]}
        />
      )}
      {ready && <p class="govuk-body">{t.resultDesk(track.reception[lang])}</p>}
    </>
  );
}

function Files({ files, lang }: { readonly files: readonly DocumentRef[]; readonly lang: Lang }) {
  return (
    <ul class="govuk-list">
      {files.map((file) => (
        <li key={file.id}>
          <Link href={`/tep/${file.id}`}>{file.fileName}</Link> ({sizeText(file.size, lang)})
        </li>
      ))}
    </ul>
  );
}

interface SupplementsProps {
  readonly supplements: readonly SupplementAsked[];
  readonly lang: Lang;
}

/** Each request in the words of the agency. */
function Supplements({ supplements, lang }: SupplementsProps) {
  const t = ownWords(lang);
  if (supplements.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{t.supplements}</h2>
      {supplements.map((asked) => (
        <SummaryList
          key={asked.askedAt}
          card={{ title: t.supplementOf(momentIn(asked.askedAt, lang)), headingLevel: 3 }}
          rows={[
            { key: t.papersAsked, value: asked.components.map((name) => name[lang]).join('; ') },
            { key: t.remark, value: asked.note },
            ...asked.remarks.map(({ name, remark }) => ({ key: name[lang], value: remark })),
            { key: t.answerByKey, value: momentIn(asked.answerBy, lang) },
          ]}
        />
      ))}
    </>
  );
}

function Forms({ view, id, forms }: OwnDossierProps) {
  const t = ownWords(view.lang);
  if (forms.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{t.forms}</h2>
      <ul class="govuk-list">
        {forms.map((form) => (
          <li key={form}>
            <Link href={formPath(id, form, 'owner')}>{slipText[form][view.lang]}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Declared({ view, answers }: OwnDossierProps) {
  const { lang } = view;
  const t = ownWords(lang);
  if (answers.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{t.answers}</h2>
      {answers.map((page) => (
        <SummaryList
          key={page.key}
          card={{ title: page.title[lang], headingLevel: 3 }}
          rows={page.answers.map(({ label, value }) => ({
            key: label[lang],
            value: value?.[lang] ?? t.notAnswered,
          }))}
        />
      ))}
    </>
  );
}

function Papers({ view, papers }: OwnDossierProps) {
  const { lang } = view;
  const t = ownWords(lang);
  if (papers.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{t.papers}</h2>
      <SummaryList
        rows={papers.map(({ name, files }) => ({
          key: name[lang],
          value: <Files files={files} lang={lang} />,
        }))}
      />
    </>
  );
}

function About({ view, id, track, requestCode, openUntil }: OwnDossierProps) {
  const { lang } = view;
  const t = ownWords(lang);
  const words = trackingWords(lang);
  const when = (key: string, at: PublicTrack['acceptedAt']) =>
    at !== null && { key, value: momentIn(at, lang) };
  return (
    <>
      <h2 class="govuk-heading-m">{t.about}</h2>
      <SummaryList
        rows={[
          { key: words.procedure, value: track.procedureName[lang] },
          { key: words.reception, value: track.reception[lang] },
          track.competent[lang] !== track.reception[lang] && {
            key: words.competent,
            value: track.competent[lang],
          },
          requestCode !== track.code && { key: words.requestCode, value: requestCode },
          when(words.submittedAt, track.submittedAt),
          when(words.acceptedAt, track.acceptedAt),
          when(words.finishedAt, track.finishedAt),
        ]}
      />
      <p class="govuk-body">
        <Link href={deskHref(track.receptionCode)}>{words.contact}</Link>
        <br />
        <Link href={appointmentHref({ unit: track.receptionCode, procedure: track.procedureCode })}>
          {t.book}
        </Link>
      </p>
      <p class="govuk-body">
        <Link href={trackingPath(track.code)}>{t.publicPage}</Link>
        <br />
        {t.publicText}
      </p>
      {openUntil === undefined && (
        <p class="govuk-body">
          <Link href={ownPath(id, 'readers')}>{readingsText[lang].link}</Link>
        </p>
      )}
    </>
  );
}
