import { durationIn, explainByDay, momentIn } from '#calendar';
import type { Lang } from '#kernel';
import { Details, InsetText, StackedTable } from '#ui';
import type { Design } from '../process-designer/design.ts';
import { bodiesIn, bodyIn, whoDoes } from '../reading/standing-words.ts';
import { trialText } from './trial.text.ts';
import type { Trial, TrialStep } from './trial.ts';

interface Shown {
  readonly trial: Trial;
  readonly design: Design;
  readonly lang: Lang;
}

/** How a trial went: against the law, step by step, and why the legal date is that day. */
export function TrialResult({ trial, design, lang }: Shown) {
  const text = trialText[lang];
  const { legal, steps } = trial;
  return (
    <>
      <h2 class="govuk-heading-m">{text.result}</h2>
      <Verdict trial={trial} lang={lang} />
      <Steps steps={steps} design={design} lang={lang} />
      {steps.some(({ step }) => step.kind === 'receive') && <p class="govuk-body-s">{text.receiptNote}</p>}
      {legal && (
        <>
          <h3 class="govuk-heading-s">{text.legal}</h3>
          <p class="govuk-body">
            <strong>{momentIn(legal.due, lang)}</strong>
          </p>
          {legal.assumed.length > 0 && <InsetText>{text.assumed(legal.assumed.join(', '))}</InsetText>}
          <Details summary={text.why}>
            <ul class="govuk-list govuk-list--bullet">
              {explainByDay(legal.ledger).map((day) => (
                <li key={day.date}>{day.text[lang]}</li>
              ))}
            </ul>
          </Details>
        </>
      )}
    </>
  );
}

/** Once the trial has come to the hand-out: early, in time or late, and by whom first. */
function Verdict({ trial, lang }: Pick<Shown, 'trial' | 'lang'>) {
  const text = trialText[lang];
  const { readyAt, legal, sparedMinutes: spared, steps } = trial;
  const late = steps.find(({ lateMinutes }) => lateMinutes > 0);
  const first = late && text.firstLate(late.step.name[lang]);
  if (readyAt === undefined || trial.open.length > 0) return first ? <InsetText>{first}</InsetText> : null;
  const ready = momentIn(readyAt, lang);
  if (!legal || spared === undefined) return <InsetText>{text.noLegal(ready)}</InsetText>;
  const due = momentIn(legal.due, lang);
  const said =
    spared > 0
      ? text.inTime(ready, due, durationIn(spared, lang))
      : spared < 0
        ? text.tooLate(ready, due, durationIn(-spared, lang))
        : text.justInTime(due);
  return (
    <InsetText>
      {said} {first}
    </InsetText>
  );
}

function Steps({
  steps,
  design,
  lang,
}: Pick<Shown, 'design' | 'lang'> & { readonly steps: readonly TrialStep[] }) {
  const text = trialText[lang];
  const bodies = bodiesIn(design.agencies, lang);
  return (
    <StackedTable<TrialStep>
      caption={text.result}
      captionHidden
      rows={steps}
      dense
      columns={[
        {
          label: text.step,
          header: true,
          cell: ({ step }) => (
            <>
              {step.name[lang]}
              <div class="mc-quiet">
                {whoDoes(step, { lang, bodies })}
                {step.parties && `: ${step.parties.map((party) => bodyIn(party, bodies)).join(', ')}`}
              </div>
            </>
          ),
        },
        { label: text.begins, cell: ({ beginsAt }) => momentIn(beginsAt, lang) },
        { label: text.due, cell: (step) => dueIn(step, lang) },
        { label: text.ends, cell: (step) => <Ends step={step} lang={lang} /> },
      ]}
    />
  );
}

function dueIn({ dueAt, step }: TrialStep, lang: Lang): string {
  if (dueAt !== null) return momentIn(dueAt, lang);
  return step.limitMinutes === undefined ? trialText[lang].notCounted : '–';
}

function Ends({ step: { endsAt, lateMinutes }, lang }: { readonly step: TrialStep; readonly lang: Lang }) {
  const text = trialText[lang];
  if (endsAt === undefined) return <>{text.waiting}</>;
  return (
    <>
      {momentIn(endsAt, lang)}
      {lateMinutes > 0 && <div class="mc-late">{text.late(durationIn(lateMinutes, lang))}</div>}
    </>
  );
}
