import type { Bilingual } from '#kernel';
import { Button, Form, Radios } from '#ui';
import { type FormState, fieldId } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { choosePostPath } from '../identity.paths.ts';
import { OnwardFields } from '../sign-in/sign-in.page.tsx';
import { choosePostText } from './choose-post.text.ts';

export interface ChoosePostPageProps {
  readonly view: PageView;
  readonly posts: readonly { readonly id: string; readonly name: Bilingual; readonly agency: Bilingual }[];
  readonly currentId: string;
  readonly next: string | undefined;
  readonly errors: FormState['errors'];
}

/** An official with several posts says in which they work now. */
export function ChoosePostPage({ view, posts, currentId, next, errors }: ChoosePostPageProps) {
  const { lang } = view;
  const text = choosePostText[lang];
  return (
    <Page view={view} title={text.title} errors={errors} variant="officials" private>
      <Form action={choosePostPath}>
        <OnwardFields next={next} kept={undefined} />
        <Radios
          name="viTri"
          idPrefix={fieldId('viTri')}
          legend={text.question}
          legendSize="l"
          legendIsPageHeading
          hint={text.hint}
          value={currentId}
          error={errors['viTri']?.[lang]}
          items={posts.map((post) => ({ value: post.id, label: post.name[lang], hint: post.agency[lang] }))}
        />
        <Button>{text.submit}</Button>
      </Form>
    </Page>
  );
}
