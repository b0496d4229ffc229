import { momentIn } from '#calendar';
import { isoOf, type Lang } from '#kernel';
import { InsetText, StatusTag, type StatusTone, Timeline } from '#ui';
import type { ClockView } from '../casework/clock.ts';
import { ClockMark, WhyThisDate } from '../casework/clock-panel.page.tsx';
import type { Handling } from '../handling.ts';
import type { PublicTrack } from './public-track.ts';
import { TermsOfStanding } from './terms-of-standing.part.tsx';
import { atHour, standingIn, statusIn, trackLines } from './track-lines.ts';
import { trackingWords } from './tracking.text.ts';

export const tones: Readonly<Record<Handling, StatusTone>> = {
  submitted: 'new',
  intakeSupplement: 'waiting',
  refused: 'problem',
  received: 'active',
  assigned: 'active',
  appraising: 'active',
  consulting: 'active',
  waitingExternal: 'active',
  supplement: 'waiting',
  financial: 'waiting',
  suspended: 'waiting',
  submittedForApproval: 'active',
  signed: 'active',
  finished: 'done',
  negative: 'problem',
  returned: 'done',
  withdrawn: 'neutral',
  stopped: 'neutral',
  lapsed: 'neutral',
};

interface StandingProps {
  readonly track: PublicTrack;
  readonly clock: ClockView;
  readonly lang: Lang;
  /** The reader is the owner. */
  readonly owner?: boolean | undefined;
  /** Why it is late, in the words of the apology: for the owner. */
  readonly apology?: string | undefined;
}

/** The first things to know: where it is, what that means, until when, and why that date. */
export function Standing({ track, clock, lang, owner, apology }: StandingProps) {
  return (
    <>
      <p class="govuk-body">
        <StatusTag tone={tones[track.handling]}>{statusIn(track, lang)}</StatusTag>
      </p>
      <p class="govuk-body-l">{standingIn(track, lang, owner === true)}</p>
      {track.promisedAt !== null && track.finishedAt === null && (
        <InsetText>
          {trackingWords(lang).promised(atHour(track.promisedAt, lang))}
          {apology !== undefined && (
            <>
              <br />
              {trackingWords(lang).lateBecause(apology)}
            </>
          )}
        </InsetText>
      )}
      <DueDate clock={clock} assumed={track.assumed} lang={lang} />
      <TermsOfStanding track={track} clock={clock} />
    </>
  );
}

interface DueDateProps extends Pick<StandingProps, 'clock' | 'lang'> {
  /** It rests on days off that nobody has announced. */
  readonly assumed: boolean;
}

function DueDate({ clock, assumed, lang }: DueDateProps) {
  if (clock.state === 'none') return null;
  const t = trackingWords(lang);
  return (
    <>
      <p class="govuk-body">
        {clock.state === 'acceptance' ? t.acceptBy : t.dueAt}:{' '}
        <strong>
          <time dateTime={isoOf(clock.dueAt)}>{momentIn(clock.dueAt, lang)}</time>
        </strong>{' '}
        <ClockMark clock={clock} lang={lang} />
      </p>
      {clock.state === 'paused' && <p class="govuk-body">{t.pausedNote[clock.reason]}</p>}
      {assumed && <p class="govuk-body">{t.assumedNote}</p>}
      <WhyThisDate days={clock.why} lang={lang} />
    </>
  );
}

/** The stages from filing to the result. */
export function Stages({ track, lang }: { readonly track: PublicTrack; readonly lang: Lang }) {
  const t = trackingWords(lang);
  return (
    <>
      <h2 class="govuk-heading-m">{t.stages}</h2>
      <Timeline label={t.stages} items={trackLines(track, lang)} />
    </>
  );
}
