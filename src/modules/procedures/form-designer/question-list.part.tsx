import type { Lang } from '#kernel';
import { Button, Link } from '#ui';
import { slotOfFiler } from '../form/card-slots.ts';
import type { Field, FormDefinition, FormPage, GroupField } from '../form/form.ts';
import { conditionWords } from './condition-words.ts';
import type { DesignerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { pathOf, placesIn } from './place.ts';

export interface ListProps {
  readonly form: FormDefinition;
  readonly paths: DesignerPaths;
  readonly lang: Lang;
  /** The question or page that was just acted on, and the button of it that was pressed. */
  readonly focus?: { readonly at: string; readonly button?: 'len' | 'xuong' | undefined } | undefined;
}

/** One page with its questions in order, each with its buttons. */
export function PageOfQuestions({
  page,
  at,
  ...list
}: ListProps & { readonly page: FormPage; readonly at: number }) {
  const { form, paths, lang, focus } = list;
  const text = designerText[lang];
  const title = page.title[lang];
  return (
    <section class="mc-questions" aria-labelledby={`trang-${page.key}`}>
      <div class="mc-questions__head">
        <h2 class="govuk-heading-m" id={`trang-${page.key}`}>
          {text.pageNumber(at + 1, title)}
        </h2>
        <Link href={paths.page(page.key)} attributes={focused(focus?.at === page.key && !focus.button)}>
          {text.editPage}
          <span class="govuk-visually-hidden"> {title}</span>
        </Link>
        <Moves
          {...{ lang, focus, label: title, path: page.key, names: { up: 'trang-len', down: 'trang-xuong' } }}
          first={at === 0}
          last={at === form.pages.length - 1}
        />
      </div>
      {page.when !== undefined && (
        <p class="mc-questions__when">{text.pageWhen(conditionWords(page.when, finder(form), lang))}</p>
      )}
      {page.fields.length === 0 ? (
        <p class="govuk-hint">{text.noFieldsYet}</p>
      ) : (
        <ol class="mc-questions__list">
          {page.fields.map((field, index) => (
            <Question
              key={field.key}
              {...{ field, ...list }}
              first={at === 0 && index === 0}
              last={at === form.pages.length - 1 && index === page.fields.length - 1}
            />
          ))}
        </ol>
      )}
      {slotOfFiler(page) && <p class="govuk-hint">{text.cardNote}</p>}
      <Button variant="secondary" href={paths.newField({ page: page.key })}>
        {text.addField}
        <span class="govuk-visually-hidden"> – {title}</span>
      </Button>
    </section>
  );
}

const finder = (form: FormDefinition) => (key: string) =>
  placesIn(form).find(({ field }) => field.key === key)?.field;

interface QuestionProps extends ListProps {
  readonly field: Field;
  readonly group?: GroupField | undefined;
  readonly first: boolean;
  readonly last: boolean;
}

function Question({ field, group, first, last, ...list }: QuestionProps) {
  const { form, paths, lang, focus } = list;
  const text = designerText[lang];
  const path = pathOf(field, group);
  const facts = [
    text.kinds[field.kind],
    ...(field.required ? [] : [text.optional]),
    ...(field.from === undefined ? [] : [text.fromAccount]),
  ];
  return (
    <li class="mc-questions__item">
      <div class="mc-questions__row">
        <div class="mc-questions__text">
          <Link
            href={paths.field(path)}
            class="mc-questions__name"
            attributes={{ 'data-question': '', ...focused(focus?.at === path && !focus.button) }}
          >
            {field.label[lang]}
          </Link>
          <span class="mc-questions__facts">{facts.join(' · ')}</span>
          {field.when !== undefined && (
            <span class="mc-questions__when">
              {text.askedWhen(conditionWords(field.when, finder(form), lang))}
            </span>
          )}
        </div>
        <Moves
          {...{ lang, focus, path, first, last, label: field.label[lang] }}
          names={{ up: 'len', down: 'xuong' }}
        />
      </div>
      {field.kind === 'group' && <RowsOf {...{ group: field, ...list }} />}
    </li>
  );
}

/** The questions of each row of a group. */
export function RowsOf({ group, ...list }: ListProps & { readonly group: GroupField }) {
  return (
    <ol class="mc-questions__list mc-questions__list--rows">
      {group.fields.map((field, index) => (
        <Question
          key={field.key}
          {...{ field, group, ...list }}
          first={index === 0}
          last={index === group.fields.length - 1}
        />
      ))}
    </ol>
  );
}

interface MovesProps extends Pick<ListProps, 'lang' | 'focus'> {
  readonly path: string;
  readonly label: string;
  readonly names: { readonly up: string; readonly down: string };
  readonly first: boolean;
  readonly last: boolean;
}

/** Two buttons of the form around the list; at an end the one that leads nowhere rests. */
function Moves({ path, label, names, first, last, lang, focus }: MovesProps) {
  const text = designerText[lang];
  const here = focus?.at === path;
  const other = (focus?.button === 'len' && first) || (focus?.button === 'xuong' && last);
  const isFocused = (button: 'len' | 'xuong') =>
    here && (focus?.button === button) !== other && !!focus?.button;
  return (
    <span class="mc-questions__moves">
      <button
        type="submit"
        class="mc-move"
        name={names.up}
        value={path}
        disabled={first}
        aria-label={text.moveUp(label)}
        {...focused(isFocused('len'))}
      >
        ↑
      </button>
      <button
        type="submit"
        class="mc-move"
        name={names.down}
        value={path}
        disabled={last}
        aria-label={text.moveDown(label)}
        {...focused(isFocused('xuong'))}
      >
        ↓
      </button>
    </span>
  );
}

/** Where the keyboard is after an act: it goes on from there. */
const focused = (is: boolean): { readonly autofocus?: true } => (is ? { autofocus: true } : {});
