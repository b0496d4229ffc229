import { momentIn } from '#calendar';
import { isoOf, type Lang, type Refusal } from '#kernel';
import { Button, Link, SummaryList } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { type RefusalParts, refusalParts } from '../refusal-words.ts';
import { type Case, codeOf } from './case.ts';
import { whereIn } from './case-steps.page.tsx';
import { caseworkPath, workspacePath } from './casework.paths.ts';
import { titleOf, whoIn } from './history-words.ts';
import { movedOnText } from './moved-on.text.ts';

export interface MovedOnPageProps {
  readonly view: PageView;
  readonly found: Case;
  readonly refusal: Refusal;
}

/** Who did what when, where the dossier is now, and the way there. Nobody is blamed for being second. */
export function MovedOnPage({ view, found, refusal }: MovedOnPageProps) {
  const { lang } = view;
  const text = movedOnText[lang];
  const last = found.history.findLast(
    ({ event }) => event.type !== 'StepOpened' && event.type !== 'HandlingFinished',
  );
  const title = refusal.code === 'dossier.moved-on' ? text.title : text.notDone;
  const parts = refusalParts(refusal, lang);
  return (
    <Page view={view} title={title} variant="officials" private>
      <span class="govuk-caption-l mc-code">{codeOf(found.dossier)}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{parts.text}</p>
      {last && (
        <>
          <h2 class="govuk-heading-m">{text.lastChange}</h2>
          <SummaryList
            rows={[
              { key: text.what, value: titleOf(last, found, lang) },
              { key: text.who, value: whoIn(last.by, lang) },
              { key: text.when, value: <time dateTime={isoOf(last.at)}>{momentIn(last.at, lang)}</time> },
              { key: text.now, value: whereIn(found, lang) },
            ]}
          />
        </>
      )}
      <Now parts={parts} lang={lang} />
      <Button href={caseworkPath(found.dossier.id)}>{text.open}</Button>
      <p class="govuk-body">
        <Link href={workspacePath}>{text.worklist}</Link>
      </p>
    </Page>
  );
}

/** What may be done now, and by whom. */
function Now({ parts, lang }: { readonly parts: RefusalParts; readonly lang: Lang }) {
  const text = movedOnText[lang];
  const { standing, now } = parts;
  if (!now) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{text.possible}</h2>
      {standing !== '' && <p class="govuk-body">{standing}</p>}
      {now.length > 0 ? (
        <ul class="govuk-list govuk-list--bullet">
          {now.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      ) : (
        <p class="govuk-body">{text.nothing}</p>
      )}
    </>
  );
}
