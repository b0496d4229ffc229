import { Button, Details, Form, InsetText, Link, SelectField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { ForWhomField } from '../parties/for-whom.page.tsx';
import type { FiledFor } from '../parties/relations.table.ts';
import { words } from './filing.text.ts';

export interface StartProps {
  readonly view: PageView;
  readonly procedure: { readonly code: string; readonly name: string };
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly filedFor: FiledFor;
  readonly papers: readonly { readonly name: string; readonly required: boolean }[];
  /** Originals that are only looked at, and so cannot be sent. */
  readonly bring: readonly string[];
  readonly errors: FieldErrors;
}

/** Before the first question: where, with what, and that no account is needed. */
export function StartPage(props: StartProps) {
  const { view, procedure, places, chosen, papers, bring, errors } = props;
  const t = words(view.lang);
  const action = `/thu-tuc/${procedure.code}/nop`;
  return (
    <Page
      view={view}
      title={t.startTitle(procedure.name)}
      back={{ href: `/thu-tuc/${procedure.code}` }}
      errors={errors}
    >
      <h1 class="govuk-heading-l">{t.startTitle(procedure.name)}</h1>
      <Needed papers={papers} lang={view.lang} />
      <Brought names={bring} lang={view.lang} />
      <Form action={action}>
        <SelectField
          name="donVi"
          label={t.where}
          hint={t.whereHint}
          value={chosen}
          error={errors['donVi']?.[view.lang]}
          options={places.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <ForWhomField chosen={props.filedFor} lang={view.lang} />
        <p class="govuk-body">{t.takes}</p>
        <Button>{t.begin}</Button>
      </Form>
      {view.user === undefined && (
        <InsetText>
          {t.account} <Link href={`/dang-nhap?tiep=${encodeURIComponent(action)}`}>{t.signIn}</Link>
        </InsetText>
      )}
    </Page>
  );
}

function Needed({
  papers,
  lang,
}: {
  readonly papers: StartProps['papers'];
  readonly lang: PageView['lang'];
}) {
  const t = words(lang);
  const required = papers.filter((paper) => paper.required);
  const others = papers.filter((paper) => !paper.required);
  return (
    <>
      <h2 class="govuk-heading-m">{t.need}</h2>
      {required.length === 0 ? (
        <p class="govuk-body">{t.needNothing}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {required.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <Details summary={t.ifAny}>
          <ul class="govuk-list govuk-list--bullet">
            {others.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

/** Said before and after filing: what must still be shown in person. */
export function Brought({
  names,
  lang,
}: {
  readonly names: readonly string[];
  readonly lang: PageView['lang'];
}) {
  if (names.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{words(lang).bring}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
