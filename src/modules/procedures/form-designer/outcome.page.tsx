import type { Bilingual } from '#kernel';
import { Button, Form, InsetText, Link, SummaryList, TextField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import type { PageView } from '#ui/layout';
import type { CameShown } from './came-shown.ts';
import type { Designed, Told } from './designed.ts';
import { designerPaths } from './designer.paths.ts';
import { DesignerFrame } from './designer-frame.part.tsx';
import { tryText } from './try.text.ts';
import { answersField, caseName } from './try-names.ts';

export interface OutcomeProps extends CameShown {
  readonly view: PageView;
  readonly of: Designed;
  readonly name: string;
  readonly errors: FieldErrors;
  readonly told: readonly Told[];
}

/** What came of answers given in a trial, to be looked through and saved as a case. */
export function OutcomePage({ view, of, pages, mistakes, rest, carried, name, errors, told }: OutcomeProps) {
  const { lang } = view;
  const text = tryText[lang];
  const paths = designerPaths(of.code);
  return (
    <DesignerFrame {...{ view, of, told, errors }} title={text.outcome}>
      <h1 class="govuk-heading-l">{text.outcome}</h1>
      <Mistakes {...{ mistakes, lang }} />
      <Rest rest={rest} lang={lang} />
      <h2 class="govuk-heading-m">{text.pages}</h2>
      {pages.map((page) => (
        <SummaryList
          key={page.key}
          card={{ title: page.title[lang], headingLevel: 3 }}
          rows={page.answers.map(({ label, value }) => ({
            key: label[lang],
            value: value?.[lang] ?? <span class="govuk-hint">{text.notAnswered}</span>,
          }))}
        />
      ))}
      <h2 class="govuk-heading-m">{text.saveCase}</h2>
      <Form action={paths.cases} class="mc-designer-form" attributes={{ target: '_top' }}>
        <p class="govuk-body">{text.saveNote}</p>
        <input type="hidden" name={answersField} value={carried} />
        <TextField
          name={caseName}
          label={text.caseName}
          hint={text.caseNameHint}
          value={name}
          error={errors[caseName]?.[lang]}
        />
        <Button preventDoubleClick name="viec" value="luu">
          {text.saveCase}
        </Button>
      </Form>
      <p class="govuk-body">
        <Link href={paths.preview} attributes={{ target: '_top' }}>
          {text.again}
        </Link>
      </p>
    </DesignerFrame>
  );
}

type Lang = PageView['lang'];

function Mistakes({ mistakes, lang }: { readonly mistakes: readonly Bilingual[]; readonly lang: Lang }) {
  const text = tryText[lang];
  if (mistakes.length === 0) return <InsetText>{text.noMistakes}</InsetText>;
  return (
    <>
      <h2 class="govuk-heading-m">{text.mistakes}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {mistakes.map((each) => (
          <li key={each.vi}>{each[lang]}</li>
        ))}
      </ul>
    </>
  );
}

function Rest({ rest, lang }: { readonly rest: OutcomeProps['rest']; readonly lang: Lang }) {
  const text = tryText[lang];
  if (!rest) return <p class="govuk-body">{text.cannotCheck}</p>;
  const papers =
    rest.papers.length === 0 ? (
      text.noPapers
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {rest.papers.map((paper) => (
          <li key={paper.name}>
            {paper.name} ({paper.required ? text.mustUpload : text.mayUpload})
          </li>
        ))}
      </ul>
    );
  return (
    <SummaryList
      rows={[
        { key: text.papers, value: papers },
        { key: text.limit, value: rest.limit },
        { key: text.fee, value: rest.fee },
      ]}
    />
  );
}
