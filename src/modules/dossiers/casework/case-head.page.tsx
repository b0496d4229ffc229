import { momentIn } from '#calendar';
import { isoOf, type Lang } from '#kernel';
import { StatusTag, type StatusTone } from '#ui';
import { handlingText } from '../handling.text.ts';
import { clockIn, type Handling } from '../handling.ts';
import { onBehalfOfIn } from '../parties/parties.ts';
import { type Case, codeOf } from './case.ts';
import { caseworkText } from './casework.text.ts';
import type { CaseworkPageProps } from './casework-props.ts';
import type { ClockView } from './clock.ts';
import { ClockMark } from './clock-panel.page.tsx';

/** Whose dossier it is, of what, where it stands and how its clock stands: in view before anything else. */
export function CaseHead({ found, clock, view: { lang } }: CaseworkPageProps) {
  const { dossier, version, application } = found;
  return (
    <header class="mc-case__head">
      <p class="govuk-caption-l mc-code">{codeOf(dossier)}</p>
      <h1 class="govuk-heading-m">
        {version.content.name[lang]}: {ownerName(application)}
      </h1>
      <p class="govuk-body-s mc-case__state">
        <StatusTag tone={toneOf(found)}>{handlingText[dossier.handling][lang]}</StatusTag>{' '}
        <ClockMark clock={clock} lang={lang} /> <DueDate clock={clock} lang={lang} />
      </p>
    </header>
  );
}

function DueDate({ clock, lang }: { readonly clock: ClockView; readonly lang: Lang }) {
  if (clock.state === 'none') return null;
  const text = caseworkText[lang];
  const label = clock.state === 'acceptance' ? text.acceptBy : text.dueAt;
  return (
    <>
      {label}: <time dateTime={isoOf(clock.dueAt)}>{momentIn(clock.dueAt, lang)}</time>
    </>
  );
}

const problems: ReadonlySet<Handling> = new Set(['refused', 'negative', 'withdrawn', 'stopped', 'lapsed']);

function toneOf({ dossier }: Case): StatusTone {
  if (problems.has(dossier.handling)) return 'problem';
  if (dossier.handling === 'submitted') return 'new';
  const tones = { notStarted: 'waiting', running: 'active', paused: 'waiting', over: 'done' } as const;
  return tones[clockIn[dossier.handling]];
}

/** Whose dossier it is; who filed it for them stands beside. */
const ownerName = ({ applicant, applicantName }: Case['application']): string =>
  onBehalfOfIn(applicant)?.name ?? applicantName;
