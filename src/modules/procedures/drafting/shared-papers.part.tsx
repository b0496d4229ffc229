import type { Lang } from '#kernel';
import { foldText } from '#kernel';
import { Button, Form, GetForm, InsetText, Link, TextField } from '#ui';
import { type FormState, oneValue } from '#ui/forms';
import { wordedIn } from '../content/worded.ts';
import { procedureVersionsPath } from '../versions/versions.paths.ts';
import { partPath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { SharedPaper } from './shared-papers.ts';

export interface PaperElsewhereProps {
  readonly papers: readonly SharedPaper[];
  readonly form: FormState;
  readonly lang: Lang;
}

/** In which other procedures a paper is asked for, and where it is called otherwise there. */
export function PaperElsewhere({ papers, form, lang }: PaperElsewhereProps) {
  const text = draftingText[lang].papers;
  const key = oneValue(form.values, 'key');
  const name = foldText(oneValue(form.values, 'name.vi') ?? '');
  return (
    <section aria-labelledby="o-thu-tuc-khac">
      <h2 class="govuk-heading-m" id="o-thu-tuc-khac">
        {text.shared}
      </h2>
      {papers.length === 0 && <p class="govuk-body">{text.alone}</p>}
      {papers.map((shared) => (
        <div key={`${shared.paper.key} ${shared.paper.name.vi}`}>
          {shared.paper.key !== key && <InsetText>{text.otherKey(shared.paper.key)}</InsetText>}
          {shared.paper.key === key && foldText(shared.paper.name.vi) !== name && (
            <InsetText>{text.otherName(wordedIn(shared.paper.name, lang).text)}</InsetText>
          )}
          <Procedures shared={shared} />
        </div>
      ))}
    </section>
  );
}

function Procedures({ shared }: { readonly shared: SharedPaper }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {shared.procedures.map(({ code, name }) => (
        <li key={code}>
          <Link href={procedureVersionsPath(code)}>{name}</Link> <span class="mc-quiet">{code}</span>
        </li>
      ))}
    </ul>
  );
}

export interface FindPaperProps {
  readonly code: string;
  readonly part: string;
  readonly looked: string;
  readonly found: readonly SharedPaper[] | undefined;
  readonly revision: number;
  readonly idempotencyKey: string;
  readonly lang: Lang;
}

/** Looks for a paper of other procedures and takes it over with its key and name. */
export function FindPaper({ code, part, looked, found, revision, idempotencyKey, lang }: FindPaperProps) {
  const text = draftingText[lang].papers;
  return (
    <section aria-labelledby="tim-giay-to">
      <h2 class="govuk-heading-m" id="tim-giay-to">
        {text.find}
      </h2>
      <GetForm action={partPath(code, part)} search>
        <TextField name="tim" label={text.findBy} hint={text.findHint} value={looked} />
        <Button variant="secondary">{text.search}</Button>
      </GetForm>
      {found?.length === 0 && <p class="govuk-body">{text.none}</p>}
      {found?.map(({ paper, procedures }) => (
        <Form
          key={`${paper.key} ${paper.name.vi}`}
          action={partPath(code, part)}
          idempotencyKey={idempotencyKey}
        >
          <input type="hidden" name="ban" value={String(revision)} />
          <input type="hidden" name="mau" value={`${procedures[0]?.code} ${paper.key}`} />
          <p class="govuk-body">
            {wordedIn(paper.name, lang).text}
            <br />
            <span class="mc-quiet">
              {[paper.formCode && text.form(paper.formCode), text.usedIn(procedures.length)]
                .filter((each) => each)
                .join('. ')}
              :{' '}
              {procedures
                .slice(0, 3)
                .map(({ name }) => name)
                .join('; ')}
              {procedures.length > 3 && '…'}
            </span>
          </p>
          <Button name="viec" value="dung" variant="secondary">
            {text.use}
            <span class="govuk-visually-hidden">
              {' '}
              {draftingText[lang].that(wordedIn(paper.name, lang).text)}
            </span>
          </Button>
        </Form>
      ))}
    </section>
  );
}
