import { Button, Form } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';

export interface NoDraftProps {
  readonly view: PageView;
  readonly base: string;
  readonly home: string;
}

/** A process is changed in a draft: nobody has begun one. */
export function NoDraftPage({ view, base, home }: NoDraftProps) {
  const text = designerText[view.lang];
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      designs
      back={{ href: home, text: text.back }}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.noDraft}</p>
      <Form action={designerPaths(base).begin}>
        <Button preventDoubleClick>{text.beginDraft}</Button>
      </Form>
    </Page>
  );
}
