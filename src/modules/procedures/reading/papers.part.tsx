import type { Lang } from '#kernel';
import { StackedTable } from '#ui';
import { wordedIn } from '../content/worded.ts';
import type { Component, ProcedureVersion } from '../procedure.ts';
import { wordsText } from '../words.text.ts';
import { procedureText } from './procedure.text.ts';

/** The components of the dossier with the number of each: a table, on a phone one card a paper. */
export function ComponentsTable({
  components,
  lang,
}: {
  readonly components: readonly Component[];
  readonly lang: Lang;
}) {
  const text = procedureText[lang];
  return (
    <StackedTable<Component>
      caption={text.componentsTitle}
      captionHidden
      rows={components}
      empty={text.noComponents}
      columns={[
        { label: text.component, header: true, cell: (component) => <Paper {...{ component, lang }} /> },
        { label: text.kind, cell: ({ kind }) => wordsText[lang].componentKind[kind] },
        { label: text.originals, numeric: true, cell: ({ originals }) => String(originals) },
        { label: text.copies, numeric: true, cell: ({ copies }) => String(copies) },
        { label: text.required, cell: ({ required }) => (required ? text.yes : text.no) },
      ]}
    />
  );
}

function Paper({ component, lang }: { readonly component: Component; readonly lang: Lang }) {
  const text = procedureText[lang];
  const name = wordedIn(component.name, lang);
  const condition = component.condition && wordedIn(component.condition, lang);
  return (
    <>
      <span lang={name.lang}>{name.text}</span>
      {condition && (
        <div class="mc-list__note">
          {text.when} <span lang={condition.lang}>{condition.text}</span>
        </div>
      )}
    </>
  );
}

/** Forms by their codes, and the electronic one where there is one. */
export function FormsList({ version, lang }: { readonly version: ProcedureVersion; readonly lang: Lang }) {
  const text = procedureText[lang];
  const forms = version.content.components.filter(({ kind }) => kind === 'form');
  if (forms.length === 0 && !version.form) return <p class="govuk-body">{text.noForms}</p>;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {forms.map((form) => {
        const name = wordedIn(form.name, lang);
        return (
          <li key={form.key}>
            <span lang={name.lang}>{name.text}</span>
            {form.formCode !== undefined && ` (${text.formCode(form.formCode)})`}
          </li>
        );
      })}
      {version.form && (
        <li>
          {version.form.title[lang]}: {text.eForm}
        </li>
      )}
    </ul>
  );
}
