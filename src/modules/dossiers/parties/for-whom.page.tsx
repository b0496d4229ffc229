import { Button, Form, RadiosField } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { forWhomPath } from './parties.paths.ts';
import { partiesWords } from './parties.text.ts';
import { type FiledFor, filedForKinds, filedForValues } from './relations.table.ts';

/** The question itself: on the page a draft begins with, and on its own to change the answer. */
export function ForWhomField({
  chosen,
  lang,
}: {
  readonly chosen: FiledFor;
  readonly lang: PageView['lang'];
}) {
  const t = partiesWords(lang);
  return (
    <RadiosField
      name="choAi"
      label={t.forWhom}
      value={filedForValues[chosen]}
      options={filedForKinds.map((each) => ({
        value: filedForValues[each],
        label: t.filedFor[each],
        hint: t.filedForHint[each],
      }))}
    />
  );
}

export interface ForWhomProps {
  readonly view: PageView;
  readonly draftId: string;
  readonly chosen: FiledFor;
}

/** For whom it is filed, asked again. */
export function ForWhomPage({ view, draftId, chosen }: ForWhomProps) {
  const t = partiesWords(view.lang);
  return (
    <Page view={view} title={t.forWhom} back={{ href: `/nop/${draftId}/kiem-tra` }} private>
      <h1 class="govuk-heading-l">{t.owner}</h1>
      <Form action={forWhomPath(draftId)}>
        <ForWhomField chosen={chosen} lang={view.lang} />
        <Button preventDoubleClick>{t.next}</Button>
      </Form>
    </Page>
  );
}
