import type { Lang } from '#kernel';
import { Button, type Crumb, Form, GetForm, Link, RadiosField, SelectField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import type { PageView } from '#ui/layout';
import type { FormDefinition } from '../form/form.ts';
import { conditionWords } from './condition-words.ts';
import { conditionNames } from './control-names.ts';
import type { Designed, Told } from './designed.ts';
import { designerText } from './designer.text.ts';
import { DesignerFrame } from './designer-frame.part.tsx';
import { NewRow, type NewRowProps } from './new-row.part.tsx';
import { type Placed, placesIn } from './place.ts';
import { conditionOf, type Rows } from './rows.ts';

export interface ConditionProps {
  readonly view: PageView;
  readonly of: Designed;
  readonly title: string;
  /** What holds when there is no condition. */
  readonly otherwise: string;
  readonly form: FormDefinition;
  readonly rows: Rows;
  readonly offered: readonly Placed[];
  /** The question a new comparison is being made with. */
  readonly adding?: Pick<NewRowProps, 'field' | 'into' | 'values'> | undefined;
  readonly action: string;
  readonly back: string;
  readonly revision: number;
  readonly errors: FieldErrors;
  readonly told: readonly Told[];
  /** Where it stands, when that is not the form designer. */
  readonly within?: Crumb | undefined;
  /** Why no question can be looked at, and how its link back is called; else by the form designer's words. */
  readonly nothing?: string | undefined;
  readonly backText?: string | undefined;
}

/** A condition in rows: what there is, and one more of them. */
export function ConditionPage(props: ConditionProps) {
  const { view, of, title, otherwise, rows, offered, adding, action, back, revision, errors, told } = props;
  const { lang } = view;
  const text = designerText[lang];
  return (
    <DesignerFrame {...{ view, of, told, errors, title }} within={props.within}>
      <h1 class="govuk-heading-l">{title}</h1>
      {rows.of.length === 0 ? (
        <p class="govuk-body">{otherwise}.</p>
      ) : (
        <Form action={action}>
          <input type="hidden" name="lan" value={String(revision)} />
          <RowList {...{ rows, form: props.form, lang }} at="" />
          {rows.of.length > 1 && <Match rows={rows} lang={lang} />}
        </Form>
      )}
      {adding ? (
        <NewRow {...adding} {...{ action, revision, errors, lang }} cancel={action} />
      ) : (
        <Choose {...{ rows, offered, action, lang }} nothing={props.nothing} first={rows.of.length === 0} />
      )}
      <p class="govuk-body">
        <Link href={back}>{props.backText ?? text.backToQuestion}</Link>
      </p>
    </DesignerFrame>
  );
}

function Match({ rows, lang }: { readonly rows: Rows; readonly lang: Lang }) {
  const text = designerText[lang];
  return (
    <>
      <RadiosField
        name={conditionNames.match}
        label={text.matchHow}
        value={rows.match}
        options={[
          { value: 'all', label: text.matches.all },
          { value: 'any', label: text.matches.any },
        ]}
      />
      <Button variant="secondary" name="viec" value="khop">
        {text.saveMatch}
      </Button>
    </>
  );
}

interface RowListProps {
  readonly rows: Rows;
  readonly at: string;
  readonly form: FormDefinition;
  readonly lang: Lang;
}

/** Each comparison in words with the button that removes it; rows in rows stand inside. */
function RowList({ rows, at, form, lang }: RowListProps) {
  const text = designerText[lang];
  const find = (key: string) => placesIn(form).find(({ field }) => field.key === key)?.field;
  return (
    <ol class="mc-conditions">
      {rows.of.map((each, index) => {
        const path = at === '' ? String(index) : `${at}.${index}`;
        const whole = conditionOf({ kind: 'rows', match: 'all', of: [each] });
        const words = whole === undefined ? '' : conditionWords(whole, find, lang);
        return (
          <li class="mc-conditions__item" key={path}>
            {index > 0 && <span class="mc-conditions__joint">{text.joints[rows.match]}</span>}
            <div class="mc-questions__row">
              {each.kind === 'rows' ? (
                <div class="mc-conditions__inner">
                  <RowList {...{ rows: each, at: path, form, lang }} />
                </div>
              ) : (
                <span class="mc-questions__text">{words}</span>
              )}
              {each.kind !== 'rows' && (
                <button
                  type="submit"
                  class="mc-move"
                  name={conditionNames.remove}
                  value={path}
                  aria-label={text.removeRow(words)}
                >
                  ×
                </button>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface ChooseProps extends Pick<ConditionProps, 'rows' | 'offered' | 'action' | 'nothing'> {
  readonly first: boolean;
  readonly lang: Lang;
}

/** Which question the next comparison looks at, and where it goes. */
function Choose({ rows, offered, action, first, nothing, lang }: ChooseProps) {
  const text = designerText[lang];
  if (offered.length === 0) return <p class="govuk-body">{nothing ?? text.nothingBefore}</p>;
  const inner = rows.of.flatMap((each, index) =>
    each.kind === 'rows' ? [{ value: String(index), label: text.intoRows(index + 1) }] : [],
  );
  return (
    <>
      <h2 class="govuk-heading-m">{first ? text.firstRow : text.nextRow}</h2>
      <GetForm action={action}>
        <SelectField
          name={conditionNames.field}
          label={text.whichQuestion}
          hint={nothing === undefined ? text.whichQuestionHint : undefined}
          value=""
          options={offered.map(({ field, path }) => ({ value: path, label: field.label[lang] }))}
        />
        {!first && (
          <RadiosField
            name={conditionNames.into}
            label={text.intoWhere}
            value="chung"
            options={[
              { value: 'chung', label: text.intoAll },
              ...inner,
              { value: 'moi', label: text.intoNew, hint: text.intoNewHint[rows.match] },
            ]}
          />
        )}
        <Button>{text.goOn}</Button>
      </GetForm>
    </>
  );
}
