import { Button, Details, Form, Link, TextField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { detailsWords } from './details.text.ts';
import { detailsFields } from './second-factor.ts';
import { ownPatterns, signInPath, trackPath, trackPatterns } from './tracking.paths.ts';
import { trackingWords } from './tracking.text.ts';

export interface DetailsProps {
  readonly view: PageView;
  readonly code: string;
  readonly errors: FieldErrors;
}

/** The second factor: what is known to whoever filed, and stands on no receipt that is passed around. */
export function DetailsPage({ view, code, errors }: DetailsProps) {
  const { lang } = view;
  const t = detailsWords(lang);
  return (
    <Page
      view={view}
      title={t.title}
      back={{ href: trackPath, text: trackingWords(lang).title }}
      errors={errors}
      private
    >
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.intro}</p>
      <Form action={trackPatterns.details}>
        <TextField
          name={detailsFields.code}
          label={t.code}
          value={code}
          error={errors[detailsFields.code]?.[lang]}
          kind="code"
        />
        <TextField
          name={detailsFields.digits}
          label={t.digits}
          hint={t.digitsHint}
          error={errors[detailsFields.digits]?.[lang]}
          kind="number"
          autocomplete="off"
        />
        <Button preventDoubleClick>{t.button}</Button>
      </Form>
      <p class="govuk-body">{t.short}</p>
      <Details summary={t.noNumber}>
        <p class="govuk-body">{t.noNumberText}</p>
        <p class="govuk-body">
          <Link href={signInPath(ownPatterns.list)}>{t.signIn}</Link>
        </p>
      </Details>
    </Page>
  );
}
