import type { DocumentRef } from '#documents';
import { documentsText } from '#documents';
import type { Lang } from '#kernel';
import { describeAnswers } from '#procedures';
import { Link, StackedTable, SummaryList } from '#ui';
import { componentsReceived } from '../receipt/receipt-data.ts';
import { sizeText } from '../size-text.ts';
import { type Case, type CaseComponent, caseComponents, resultFiles } from './case.ts';
import { filePath } from './casework.paths.ts';
import { caseworkText } from './casework.text.ts';
import { Facts } from './facts.page.tsx';
import { lastOf } from './history.ts';

interface CaseProps {
  readonly found: Case;
  readonly lang: Lang;
}

/** What was declared, with the questions of the form it was declared in. */
export function CaseAnswers({ found, lang }: CaseProps) {
  const text = caseworkText[lang];
  const { form } = found.version;
  if (!form) return null;
  return (
    <section aria-labelledby="answers">
      <h2 class="govuk-heading-m" id="answers">
        {text.answers}
      </h2>
      {describeAnswers(form, found.application.answers).map((page) => (
        <>
          <h3 class="govuk-heading-s">{page.title[lang]}</h3>
          <SummaryList
            rows={page.answers.map(({ label, value }) => ({
              key: label[lang],
              value: value?.[lang] ?? <span class="mc-quiet">{text.notAnswered}</span>,
            }))}
          />
        </>
      ))}
    </section>
  );
}

/** The same in a narrow column, to be read beside a form; what was left open is left out. */
export function AnswersBeside({ found, lang }: CaseProps) {
  const { form } = found.version;
  if (!form) return null;
  return (
    <>
      {describeAnswers(form, found.application.answers).map((page) => (
        <>
          <h2 class="govuk-heading-s">{page.title[lang]}</h2>
          <Facts
            rows={page.answers.map(({ label, value }) => value !== undefined && [label[lang], value[lang]])}
          />
        </>
      ))}
    </>
  );
}

/** The components asked for, what came for each, and what the desk has checked off. */
export function CaseComponents({ found, lang }: CaseProps) {
  const text = caseworkText[lang];
  const checked = lastOf(found.history, 'DossierAccepted') && componentsReceived(found.history);
  return (
    <section aria-labelledby="components">
      <h2 class="govuk-heading-m" id="components">
        {text.components}
      </h2>
      <StackedTable<CaseComponent>
        caption={text.components}
        captionHidden
        dense
        rows={caseComponents(found)}
        columns={[
          { label: text.component, header: true, cell: ({ name }) => name[lang] },
          { label: text.files, cell: (component) => <Files component={component} lang={lang} /> },
          ...(checked
            ? [
                {
                  label: text.checkedAtReception,
                  cell: ({ key }: CaseComponent) => (checked.includes(key) ? '✓' : '–'),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

function Files({ component, lang }: { readonly component: CaseComponent; readonly lang: Lang }) {
  if (component.files.length > 0) return <FileList files={component.files} lang={lang} />;
  return <span class="mc-quiet">{caseworkText[lang].comes[component.comes]}</span>;
}

/** Files as links, each with its size and what the virus scanner said. */
export function FileList({ files, lang }: { readonly files: readonly DocumentRef[]; readonly lang: Lang }) {
  return (
    <ul class="govuk-list">
      {files.map((file) => (
        <li>
          <Link href={filePath(file.id)}>{file.fileName}</Link>{' '}
          <span class="mc-quiet">
            {sizeText(file.size, lang)} · {documentsText[lang].scan[file.scanState]}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The result, once it is there. */
export function CaseResults({ found, lang }: CaseProps) {
  const text = caseworkText[lang];
  const files = resultFiles(found);
  if (files.length === 0) return null;
  const number = lastOf(found.history, 'ResultAttached')?.event.private.number;
  return (
    <section aria-labelledby="results">
      <h2 class="govuk-heading-m" id="results">
        {text.results}
      </h2>
      {number && (
        <p class="govuk-body">
          {text.resultNumber}: <strong>{number}</strong>
        </p>
      )}
      <FileList files={files} lang={lang} />
    </section>
  );
}

/** A component as a choice in a form: its name, and what came for it. */
export const componentHint = (component: CaseComponent, lang: Lang): string => {
  if (component.files.length > 0) return component.files.map(({ fileName }) => fileName).join(', ');
  return caseworkText[lang].comes[component.comes];
};
