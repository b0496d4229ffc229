import { clockText, dayText } from '#calendar';
import { type Bilingual, dateIn, type Instant, type Lang } from '#kernel';
import { Button, Form, Radios } from '#ui';
import { type FormState, fieldId } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { choosePostPath } from '../identity.paths.ts';
import { OnwardFields } from '../sign-in/onward.part.tsx';
import { choosePostText } from './choose-post.text.ts';

export interface ChoosePostPageProps {
  readonly view: PageView;
  readonly posts: readonly PostChoice[];
  readonly currentId: string;
  readonly next: string | undefined;
  readonly errors: FormState['errors'];
}

interface PostChoice {
  readonly id: string;
  readonly name: Bilingual;
  readonly agency: Bilingual;
  /** The post is another's, until then. */
  readonly behalf?: { readonly of: string; readonly until: Instant } | undefined;
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
          items={posts.map((post) => ({
            value: post.id,
            label: labelOf(post, lang),
            hint: hintOf(post, lang),
          }))}
        />
        <Button>{text.submit}</Button>
      </Form>
    </Page>
  );
}

const labelOf = ({ name, behalf }: PostChoice, lang: Lang): string =>
  behalf ? choosePostText[lang].behalf(name[lang], behalf.of) : name[lang];

function hintOf({ agency, behalf }: PostChoice, lang: Lang): string {
  if (!behalf) return agency[lang];
  const { until } = behalf;
  return `${agency[lang]}. ${choosePostText[lang].until(clockText(until), dayText(dateIn(until))[lang])}`;
}
