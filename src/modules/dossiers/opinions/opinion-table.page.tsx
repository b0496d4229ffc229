import { momentIn } from '#calendar';
import type { Lang } from '#kernel';
import { Details, StackedTable, StatusTag, type StatusTone } from '#ui';
import { caseworkText, opinionText } from '../casework/casework.text.ts';
import { shortMoment } from '../casework/words.ts';
import type { Opinion } from '../dossier.ts';
import { opinionsText } from './opinions.text.ts';
import type { AskedAgency, Said } from './opinions.ts';

const tones = {
  agree: 'done',
  agreeIf: 'active',
  disagree: 'problem',
  silent: 'neutral',
} as const satisfies Record<Opinion['answer'], StatusTone>;

interface OpinionTableProps {
  readonly opinions: readonly AskedAgency[];
  readonly lang: Lang;
}

/** What each agency says now, and behind it what it said before. */
export function OpinionTable({ opinions, lang }: OpinionTableProps) {
  const text = caseworkText[lang];
  return (
    <section aria-labelledby="opinions">
      <h2 class="govuk-heading-m" id="opinions">
        {text.agencyOpinions}
      </h2>
      <StackedTable<AskedAgency>
        caption={text.agencyOpinions}
        captionHidden
        dense
        rows={opinions}
        columns={[
          { label: text.agency, header: true, cell: (asked) => <Asked asked={asked} lang={lang} /> },
          { label: text.opinion, cell: (asked) => <Answer asked={asked} lang={lang} /> },
          { label: text.due, cell: ({ dueAt }) => (dueAt === null ? '–' : shortMoment(dueAt)) },
        ]}
      />
    </section>
  );
}

function Answer({ asked, lang }: { readonly asked: AskedAgency; readonly lang: Lang }) {
  const { now, before } = asked;
  if (!now) return <Unanswered asked={asked} lang={lang} />;
  return (
    <div>
      <StatusTag tone={tones[now.answer]}>{opinionText[now.answer][lang]}</StatusTag>{' '}
      <span class="mc-quiet">{shortMoment(now.at)}</span>
      {now.note !== '' && <p class="govuk-body-s mc-written">{now.note}</p>}
      {before.length > 0 && (
        <Details summary={opinionsText.before[lang]}>
          {before.map((said) => (
            <Older key={said.at} said={said} lang={lang} />
          ))}
        </Details>
      )}
    </div>
  );
}

/** Whose opinion, and what it was asked where that is not the task of the e-procedure. */
function Asked({ asked, lang }: { readonly asked: AskedAgency; readonly lang: Lang }) {
  const { agency, question } = asked;
  if (!question) return <>{agency[lang]}</>;
  return (
    <div>
      {agency[lang]}
      <p class="govuk-body-s mc-written">{question.text}</p>
    </div>
  );
}

/** Not answered: awaited still, reminded of, taken back, or overtaken by the decision. */
function Unanswered({ asked: { step, before }, lang }: { readonly asked: AskedAgency; readonly lang: Lang }) {
  const reminded = step.asked?.remindedAt;
  if (step.status === 'cancelled' && before.length === 0)
    return <span class="mc-quiet">{opinionsText.takenBack[lang]}</span>;
  return (
    <span class="mc-quiet">
      {caseworkText[lang].noOpinionYet}
      {reminded !== undefined && `. ${opinionsText.remindedAt[lang]} ${shortMoment(reminded)}`}
    </span>
  );
}

function Older({ said, lang }: { readonly said: Said; readonly lang: Lang }) {
  return (
    <p class="govuk-body-s mc-written">
      {momentIn(said.at, lang)}: {opinionText[said.answer][lang]} ({opinionsText.replaced[lang].toLowerCase()}
      ){said.note !== '' && `. ${said.note}`}
    </p>
  );
}
