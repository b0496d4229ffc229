import { FileField } from '#ui';
import { resultFiles } from '../casework/case.ts';
import { FileList } from '../casework/case-papers.page.tsx';
import { SmallActionPage } from '../casework/small-action.page.tsx';
import type { SmallAction } from '../casework/small-action.ts';
import type { AttachResultPageProps } from './attach-result.page.tsx';
import { attachText } from './attach-result.text.ts';
import { correctText } from './correct-result.text.ts';

export interface CorrectResultPageProps extends AttachResultPageProps {
  readonly small: Pick<SmallAction, 'text' | 'fields'>;
  readonly action: string;
}

/** The result that is out, the decision that replaces it, the new file. */
export function CorrectResultPage(props: CorrectResultPageProps) {
  const { view, found, form, rules, accept } = props;
  const { lang } = view;
  return (
    <SmallActionPage
      {...props}
      multipart
      before={
        <>
          <h2 class="govuk-heading-s">{attachText[lang].already}</h2>
          <FileList files={resultFiles(found)} lang={lang} />
        </>
      }
      more={
        <FileField
          name="files"
          label={correctText.file[lang]}
          hint={rules[lang]}
          accept={accept}
          error={form.errors['files']?.[lang]}
          multiple
        />
      }
    />
  );
}
