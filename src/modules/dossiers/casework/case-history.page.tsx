import { momentIn } from '#calendar';
import { isoOf, type Lang } from '#kernel';
import { Link, Timeline, type TimelineItem } from '#ui';
import { readingsText } from '../readings/readings.text.ts';
import type { Case } from './case.ts';
import { caseViewWords } from './case-view.text.ts';
import { caseworkPath } from './casework.paths.ts';
import { caseworkText } from './casework.text.ts';
import { Facts } from './facts.page.tsx';
import type { HistoryLine } from './history.ts';
import { notesOf } from './history-notes.ts';
import { titleOf, toldLines, whoIn } from './history-words.ts';

interface CaseHistoryProps {
  readonly found: Case;
  readonly lang: Lang;
}

/** So many entries are shown at once; the others have a page of their own. */
const shown = 15;

/** Who did what when, in which post of which unit; the latest first, since that is what is looked for. */
export function CaseHistory({ found, readers, lang }: CaseHistoryProps & { readonly readers: boolean }) {
  const text = caseworkText[lang];
  const lines = toldLines(found);
  const older = lines.length - shown;
  return (
    <section aria-labelledby="history">
      <h2 class="govuk-heading-m" id="history">
        {text.history}
      </h2>
      <CaseLines lines={lines.slice(0, shown)} found={found} lang={lang} />
      {older > 0 && (
        <p class="govuk-body">
          <Link href={caseworkPath(found.dossier.id, 'history')}>{caseViewWords(lang).older(older)}</Link>
        </p>
      )}
      {readers && (
        <p class="govuk-body">
          <Link href={caseworkPath(found.dossier.id, 'readers')}>{readingsText[lang].link}</Link>
        </p>
      )}
    </section>
  );
}

export const CaseLines = ({
  lines,
  found,
  lang,
}: CaseHistoryProps & { readonly lines: readonly HistoryLine[] }) => (
  <Timeline label={caseworkText[lang].history} items={lines.map((line) => itemOf(line, found, lang))} />
);

const problems: ReadonlySet<string> = new Set([
  'DossierRefused',
  'DossierWithdrawn',
  'DossierStopped',
  'DossierLapsed',
]);

function itemOf(line: HistoryLine, found: Case, lang: Lang): TimelineItem {
  const problem = problems.has(line.event.type);
  const notes = notesOf(line, found, lang);
  return {
    title: titleOf(line, found, lang),
    state: problem ? 'problem' : 'done',
    stateWord: '',
    when: momentIn(line.at, lang),
    dateTime: isoOf(line.at),
    holder: whoIn(line.by, lang),
    children: notes.length > 0 && <Facts rows={notes} />,
  };
}
