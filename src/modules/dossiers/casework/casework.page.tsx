import { Page } from '#ui/layout';
import { CaseMessages } from '../messages/case-messages.page.tsx';
import { CaseNotes } from '../notes/case-notes.page.tsx';
import { OpinionTable } from '../opinions/opinion-table.page.tsx';
import { opinionsOf } from '../opinions/opinions.ts';
import { RelatedList } from '../related/related.part.tsx';
import { codeOf } from './case.ts';
import { Slips, Statuses } from './case-aside.page.tsx';
import { CaseFees } from './case-fees.page.tsx';
import { CaseHead } from './case-head.page.tsx';
import { CaseHistory } from './case-history.page.tsx';
import { CaseAnswers, CaseComponents, CaseResults } from './case-papers.page.tsx';
import { CaseKeys, CaseParts } from './case-parts.page.tsx';
import { CaseProcess } from './case-process.page.tsx';
import { CaseDecision, CaseSlices, CaseWaits } from './case-standing.page.tsx';
import { CaseSteps } from './case-steps.page.tsx';
import { NextAction } from './case-todo.page.tsx';
import { PaperViewer } from './case-viewer.part.tsx';
import { workspacePath } from './casework.paths.ts';
import { caseworkText } from './casework.text.ts';
import type { CaseworkPageProps } from './casework-props.ts';
import { ClockPanel } from './clock-panel.page.tsx';

/**
 * One dossier on one screen: where it is, what to do next, everything about it. What is read to decide (answers,
 * papers, the paper that is open) stands beside each other; what is looked up now and then comes below.
 */
export function CaseworkPage(props: CaseworkPageProps) {
  const { view, found, clock, related = [] } = props;
  const { lang } = view;
  const text = caseworkText[lang];
  const { dossier, version } = found;
  const opinions = opinionsOf(found);
  return (
    <Page
      view={view}
      title={`${codeOf(dossier)}: ${version.content.name[lang]}`}
      variant="officials"
      back={{ href: workspacePath, text: text.back }}
      private
    >
      <CaseHead {...props} />
      <CaseParts {...props} />
      <div class="mc-beside mc-case" data-module="mc-case">
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
          <CaseHistory found={found} readers={props.readers === true} lang={lang} />
        </div>
        <aside class="mc-beside__aside" aria-label={text.statuses}>
          <PaperViewer lang={lang} />
          <ClockPanel clock={clock} dossier={dossier} lang={lang} />
          <CaseNotes {...props} />
          <RelatedList related={related} lang={lang} />
          <CaseFees found={found} lang={lang} />
          <Statuses {...props} />
          <Slips {...props} />
          <CaseKeys lang={lang} />
        </aside>
      </div>
    </Page>
  );
}
