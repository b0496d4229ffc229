import { StatusTag, type StatusTone } from '#ui';
import { Page } from '#ui/layout';
import { handlingText } from '../handling.text.ts';
import { clockIn, type Handling } from '../handling.ts';
import { CaseMessages } from '../messages/case-messages.page.tsx';
import { OpinionTable } from '../opinions/opinion-table.page.tsx';
import { opinionsOf } from '../opinions/opinions.ts';
import { onBehalfOfIn } from '../parties/parties.ts';
import { type Case, codeOf } from './case.ts';
import { Slips, Statuses } from './case-aside.page.tsx';
import { CaseHistory } from './case-history.page.tsx';
import { CaseAnswers, CaseComponents, CaseResults } from './case-papers.page.tsx';
import { CaseProcess } from './case-process.page.tsx';
import { CaseDecision, CaseSlices, CaseWaits } from './case-standing.page.tsx';
import { CaseSteps } from './case-steps.page.tsx';
import { NextAction } from './case-todo.page.tsx';
import { workspacePath } from './casework.paths.ts';
import { caseworkText } from './casework.text.ts';
import type { CaseworkPageProps } from './casework-props.ts';
import { ClockMark, ClockPanel } from './clock-panel.page.tsx';

/** One dossier on one screen: where it is, what to do next, everything about it. */
export function CaseworkPage(props: CaseworkPageProps) {
  const { view, found, clock } = props;
  const { lang } = view;
  const text = caseworkText[lang];
  const { dossier, version, application } = found;
  const opinions = opinionsOf(found);
  return (
    <Page
      view={view}
      title={`${codeOf(dossier)}: ${version.content.name[lang]}`}
      variant="officials"
      back={{ href: workspacePath, text: text.back }}
      private
    >
      <span class="govuk-caption-l mc-code">{codeOf(dossier)}</span>
      <h1 class="govuk-heading-l">
        {version.content.name[lang]}: {ownerName(application)}
      </h1>
      <p class="govuk-body">
        <StatusTag tone={toneOf(found)}>{handlingText[dossier.handling][lang]}</StatusTag>{' '}
        <ClockMark clock={clock} lang={lang} />
      </p>
      <div class="mc-beside">
        <div>
          <NextAction {...props} />
          <CaseMessages {...props} />
          <CaseWaits found={found} lang={lang} />
          <CaseDecision found={found} lang={lang} />
          <CaseResults found={found} lang={lang} />
          <CaseComponents found={found} lang={lang} />
          <CaseAnswers found={found} lang={lang} />
          {opinions.length > 0 && <OpinionTable opinions={opinions} lang={lang} />}
          <CaseSlices found={found} lang={lang} />
          <CaseSteps found={found} lang={lang} />
          <CaseProcess found={found} lang={lang} />
          <CaseHistory found={found} lang={lang} />
        </div>
        <aside class="mc-beside__aside" aria-label={text.statuses}>
          <ClockPanel clock={clock} dossier={dossier} lang={lang} />
          <Statuses {...props} />
          <Slips {...props} />
        </aside>
      </div>
    </Page>
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
