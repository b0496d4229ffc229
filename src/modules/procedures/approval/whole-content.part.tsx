import type { Lang } from '#kernel';
import { Details, SummaryList } from '#ui';
import type { DraftPlan } from '../drafting/draft-plan.ts';
import type { FormDefinition } from '../form/form.ts';
import { designerText } from '../form-designer/designer.text.ts';
import type { ShownVersion } from '../procedure.ts';
import { facts, legal } from '../reading/facts.page.tsx';
import { ComponentsTable } from '../reading/papers.page.tsx';
import { procedureText } from '../reading/procedure.text.ts';
import { StepsSection } from '../reading/steps.page.tsx';
import { approvalText } from './approval.text.ts';

interface WholeContentProps {
  readonly code: string;
  readonly plan: DraftPlan;
  readonly lang: Lang;
}

/**
 * The whole of what would be published, as people will read it, and what the form asks. Of a first version it stands
 * open: there are no differences to judge it by.
 */
export function WholeContent({ code, plan, lang }: WholeContentProps) {
  if (plan.kind !== 'publish' || !plan.publication.entry) return null;
  const { entry, version: number, effectiveFrom, before } = plan.publication;
  const version: ShownVersion = { ...entry, code, version: number, effectiveFrom };
  const text = approvalText[lang];
  const words = procedureText[lang];
  return (
    <Details summary={text.whole} open={before === undefined}>
      <h2 class="govuk-heading-m">{words.factsTitle}</h2>
      <SummaryList rows={facts({ version, here: undefined, usual: undefined }, lang)} />
      <h2 class="govuk-heading-m">{words.componentsTitle}</h2>
      <ComponentsTable components={entry.content.components} lang={lang} />
      {entry.form && <Questions form={entry.form} lang={lang} />}
      <h2 class="govuk-heading-m">{words.stepsTitle}</h2>
      <StepsSection version={version} lang={lang} />
      <h2 class="govuk-heading-m">{words.legalTitle}</h2>
      <SummaryList rows={legal(version, undefined, lang)} />
    </Details>
  );
}

/** Every question in its order, with what it takes. */
function Questions({ form, lang }: { readonly form: FormDefinition; readonly lang: Lang }) {
  const text = designerText[lang];
  return (
    <>
      <h2 class="govuk-heading-m">{approvalText[lang].form}</h2>
      {form.pages.map((page, at) => (
        <>
          <h3 class="govuk-heading-s">{text.pageNumber(at + 1, page.title[lang])}</h3>
          <ol class="govuk-list govuk-list--number">
            {page.fields.map((field) => (
              <li key={field.key}>
                {field.label[lang]} – {text.kinds[field.kind]}
              </li>
            ))}
          </ol>
        </>
      ))}
    </>
  );
}
