import type { LedgerDay } from '#calendar';
import { momentIn } from '#calendar';
import { isoOf, type Lang } from '#kernel';
import { ClockBadge, Details } from '#ui';
import type { Dossier } from '../dossier.ts';
import { timelinessText } from '../handling.text.ts';
import { caseworkText, waitText } from './casework.text.ts';
import type { ClockView } from './clock.ts';
import { Facts } from './facts.page.tsx';
import { leftIn } from './words.ts';

/** The clock as a badge: a word, and what is left of it in working time. */
export function ClockMark({ clock, lang }: { readonly clock: ClockView; readonly lang: Lang }) {
  switch (clock.state) {
    case 'none':
      return null;
    case 'acceptance':
    case 'running':
      return <ClockBadge state={clock.light} detail={leftIn(clock.minutesLeft, lang)} />;
    case 'paused':
      return <ClockBadge state="paused" />;
    case 'over': {
      const { timeliness } = clock;
      if (timeliness === undefined) return null;
      return (
        <ClockBadge state={timeliness === 'late' ? 'red' : 'green'} word={timelinessText[timeliness][lang]} />
      );
    }
  }
}

interface ClockPanelProps {
  readonly clock: ClockView;
  readonly dossier: Dossier;
  readonly lang: Lang;
}

/** Until when, what is left, and the answer to "why this date?". */
export function ClockPanel({ clock, dossier, lang }: ClockPanelProps) {
  const text = caseworkText[lang];
  return (
    <section aria-labelledby="clock">
      <h2 class="govuk-heading-s" id="clock">
        {text.clock}
      </h2>
      {clock.state === 'none' ? (
        <>
          <p class="govuk-body-s">{text.noClock}</p>
          {dossier.openSupplement && (
            <Facts rows={[[text.answerBy, momentIn(dossier.openSupplement.answerBy, lang)]]} />
          )}
        </>
      ) : (
        <>
          <Facts rows={rowsOf(clock, dossier, lang)} />
          {clock.state === 'paused' && <p class="govuk-body-s">{pausedNote(dossier, lang)}</p>}
          <AssumedYears dossier={dossier} lang={lang} />
          <WhyThisDate days={clock.why} lang={lang} />
        </>
      )}
    </section>
  );
}

/** A date that rests on days off nobody has announced may move: that is said wherever the date is. */
export function AssumedYears({
  dossier,
  lang,
}: {
  readonly dossier: Pick<Dossier, 'deadline' | 'finishedAt'>;
  readonly lang: Lang;
}) {
  const years = dossier.finishedAt === null ? (dossier.deadline?.assumed ?? []) : [];
  return years.length > 0 && <p class="govuk-body-s">{caseworkText[lang].assumed(years.join(', '))}</p>;
}

const pausedNote = ({ pauses }: Dossier, lang: Lang): string =>
  pauses.some(({ to, effect }) => to === null && effect === 'restart')
    ? caseworkText[lang].pausedNoteRestart
    : caseworkText[lang].pausedNote;

function rowsOf(clock: Exclude<ClockView, { state: 'none' }>, dossier: Dossier, lang: Lang) {
  const text = caseworkText[lang];
  const { deadline } = dossier;
  const row = (key: string, at: Parameters<typeof momentIn>[0] | undefined | null) =>
    at !== undefined &&
    at !== null &&
    ([key, <time dateTime={isoOf(at)}>{momentIn(at, lang)}</time>] as const);
  if (clock.state === 'acceptance') return [row(text.acceptBy, clock.dueAt)];
  return [
    row(text.dueAt, clock.dueAt),
    deadline !== null && deadline.firstDueAt !== deadline.dueAt && row(text.firstDueAt, deadline.firstDueAt),
    row(text.startsAt, deadline?.startsAt),
    row(text.promisedAt, dossier.extension?.promisedAt),
    clock.state === 'paused' && ([text.pausedFor, waitText[clock.reason][lang]] as const),
    clock.state === 'paused' && row(text.pausedSince, clock.since),
    clock.state === 'paused' && row(text.answerBy, clock.answerBy),
    clock.state === 'over' && row(text.finishedAt, clock.finishedAt),
  ];
}

/** Day by day: counted or not, and why. */
export function WhyThisDate({
  days,
  lang,
  open,
}: {
  readonly days: readonly LedgerDay[];
  readonly lang: Lang;
  readonly open?: boolean | undefined;
}) {
  if (days.length === 0) return null;
  const text = caseworkText[lang];
  return (
    <Details summary={text.whyThisDate} open={open}>
      <ul class="govuk-list" aria-label={text.whyCaption}>
        {days.map((day) => (
          <li class={day.counted ? 'mc-ledger__counted' : 'mc-ledger__skipped'}>
            <span aria-hidden="true">{day.counted ? '✓' : '–'}</span> {day.text[lang]}
          </li>
        ))}
      </ul>
    </Details>
  );
}
