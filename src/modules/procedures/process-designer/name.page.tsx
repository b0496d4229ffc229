import { Button, Form, TextField } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { Design } from './design.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';

export interface NamePageProps {
  readonly view: PageView;
  readonly design: Design;
  readonly form: FormState;
}

/** What the process is called. */
export function NamePage({ view, design, form }: NamePageProps) {
  const { lang } = view;
  const text = designerText[lang];
  const paths = designerPaths(design.base);
  return (
    <Page
      view={view}
      title={text.changeName}
      variant="officials"
      designs
      back={{ href: paths.list, text: text.backToList }}
      errors={form.errors}
      private
    >
      <h1 class="govuk-heading-l">{text.changeName}</h1>
      <Form action={paths.name} class="mc-dense">
        <input type="hidden" name="ban" value={design.revision} />
        <TextField {...bind(form, 'ten', lang)} label={text.viName} />
        <TextField {...bind(form, 'tenEn', lang)} label={text.enName} />
        <Button preventDoubleClick>{text.save}</Button>
      </Form>
    </Page>
  );
}
