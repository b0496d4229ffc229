import { Button, ButtonGroup, Checkboxes, ErrorMessage, Form, Input, Link, Select } from '#ui';
import { fieldId } from '#ui/forms';
import { caseComponents } from '../casework/case.ts';
import { filePath } from '../casework/casework.paths.ts';
import { sheetsOnScreen } from './digitise.form.ts';
import { digitisePath, picturePath } from './digitise.paths.ts';
import { digitiseText } from './digitise.text.ts';
import type { DigitisePageProps } from './digitise-props.ts';
import { goesTo, type Sheet, type Sorted, sorted, turns } from './sheets.ts';

/** The pages being sorted: a card a page, what they will make, and the buttons that keep or make it. */
export function PileForm(props: DigitisePageProps) {
  const { view, found, pile, from, form, idempotencyKey, pictures } = props;
  const { lang } = view;
  const text = digitiseText[lang];
  const made = sorted(pile.sheets);
  const error = form.errors['pile']?.[lang];
  const goal = goesTo(pile.sheets);
  const names = new Map(caseComponents(found).map(({ key, name }) => [key, name[lang]]));
  return (
    <section aria-labelledby="chong-trang" data-module="mc-sheets">
      <h2 class="govuk-heading-m" id="chong-trang">
        {text.pile}
      </h2>
      <p class="govuk-body">{text.pileLead}</p>
      <p class="govuk-hint mc-sheets__keys">{text.keys}</p>
      {!pictures && <p class="govuk-hint">{text.noPictures}</p>}
      <Screens {...props} />
      <Form action={digitisePath(found.dossier.id, from)} idempotencyKey={idempotencyKey}>
        {error !== undefined && <ErrorMessage id={fieldId('pile')}>{error}</ErrorMessage>}
        <input type="hidden" name="phien-ban" value={String(pile.version)} />
        {/* Enter in a field saves: the first button of a form is the one it presses. */}
        <ButtonGroup>
          <Button variant="secondary" name="lam" value="luu">
            {text.save}
          </Button>
        </ButtonGroup>
        <ol class="mc-sheets">
          {pile.sheets.slice(from, from + sheetsOnScreen).map((sheet, index) => (
            <SheetCard {...props} sheet={sheet} at={from + index} goal={goal[from + index]} names={names} />
          ))}
        </ol>
        <Made made={made} names={names} lang={lang} />
        <ButtonGroup>
          <Button name="lam" value="xong" preventDoubleClick>
            {text.finish(made.papers.size)}
          </Button>
          <Button variant="secondary" name="lam" value="luu">
            {text.save}
          </Button>
          <Button variant="warning" name="lam" value="bo-het">
            {text.drop}
          </Button>
        </ButtonGroup>
      </Form>
    </section>
  );
}

type Names = ReadonlyMap<string, string>;

interface CardProps extends DigitisePageProps {
  readonly sheet: Sheet;
  readonly at: number;
  readonly goal: string | undefined;
  readonly names: Names;
}

function SheetCard(props: CardProps) {
  const { view, sheet, at, goal, names, pile } = props;
  const text = digitiseText[view.lang];
  const n = at + 1;
  const file = pile.scans.find(({ id }) => id === sheet.document);
  const title = `sheet-${n}`;
  return (
    <li class={sheet.left ? 'mc-sheet mc-sheet--left' : 'mc-sheet'}>
      <h3 class="govuk-heading-s mc-sheet__title" id={title}>
        {text.page(n)}{' '}
        <span class="govuk-visually-hidden">{text.pageOf(n, file?.fileName ?? '', sheet.page)}</span>
      </h3>
      <Picture {...props} />
      <p class="govuk-body-s mc-sheet__goal">
        {sheet.left ? '–' : goal === undefined ? text.noGoal : (names.get(goal) ?? goal)}
      </p>
      <Select
        name={`giay-to-${n}`}
        id={`giay-to-${n}`}
        label={text.begins}
        value={sheet.begins ?? ''}
        items={[
          { value: '', text: text.goesOn },
          ...[...names].map(([value, name], index) => ({ value, text: `${index + 1}. ${name}` })),
        ]}
      />
      <div class="mc-sheet__row">
        <Input
          name={`vi-tri-${n}`}
          id={`vi-tri-${n}`}
          label={text.place}
          value={String(n)}
          inputmode="numeric"
          width={4}
        />
        <Select
          name={`xoay-${n}`}
          id={`xoay-${n}`}
          label={text.turn}
          value={String(sheet.turn)}
          items={turns.map((turn) => ({ value: String(turn), text: text.turns[turn] }))}
        />
      </div>
      <Checkboxes
        name={`bo-${n}`}
        idPrefix={`bo-${n}`}
        values={sheet.left ? ['1'] : []}
        items={[{ value: '1', label: text.left }]}
      />
      <Deeds n={n} text={text} labelledBy={title} />
    </li>
  );
}

interface DeedsProps {
  readonly n: number;
  readonly text: (typeof digitiseText)['vi' | 'en'];
  readonly labelledBy: string;
}

/** Without a script each of these sends the form; with one they act at once, and saving keeps all. */
function Deeds({ n, text, labelledBy }: DeedsProps) {
  const deeds = [
    ['turn', text.turnButton],
    ['up', text.up],
    ['down', text.down],
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons of one page; a fieldset would be read as questions
    <div class="mc-sheet__deeds" role="group" aria-labelledby={labelledBy}>
      {deeds.map(([deed, label]) => (
        <Button variant="secondary" class="mc-button--small" name="lam" value={`${deed}:${n}`}>
          {label}
        </Button>
      ))}
    </div>
  );
}

function Picture({ found, sheet, at, view, pictures }: CardProps) {
  const text = digitiseText[view.lang];
  if (!pictures)
    return (
      <p class="govuk-body-s">
        <Link href={`${filePath(sheet.document)}#page=${sheet.page}`} hidden={`: ${text.page(at + 1)}`}>
          {text.openFile}
        </Link>
      </p>
    );
  const { id } = found.dossier;
  return (
    <a class="mc-sheet__picture" href={picturePath(id, sheet, true)} target="_blank" rel="noopener">
      <img
        class={`mc-sheet__image mc-sheet__image--${sheet.turn}`}
        src={picturePath(id, sheet)}
        alt={`${text.large}: ${text.page(at + 1)}`}
        loading="lazy"
        width="200"
        height="200"
      />
    </a>
  );
}

function Made({ made, names, lang }: { made: Sorted; names: Names; lang: 'vi' | 'en' }) {
  const text = digitiseText[lang];
  return (
    <div role="status">
      <h3 class="govuk-heading-s">{text.result}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {[...made.papers].map(([key, sheets]) => (
          <li>{text.resultLine(names.get(key) ?? key, sheets.length)}</li>
        ))}
        {made.left > 0 && <li>{text.leftOut(made.left)}</li>}
        {made.unsorted.length > 0 && <li>{text.unsorted(made.unsorted.length)}</li>}
      </ul>
    </div>
  );
}

/** A pile of hundreds of pages comes in parts. */
function Screens({ view, found, pile, from }: DigitisePageProps) {
  const text = digitiseText[view.lang];
  const count = pile.sheets.length;
  if (count <= sheetsOnScreen) return null;
  const starts = Array.from({ length: Math.ceil(count / sheetsOnScreen) }, (_, n) => n * sheetsOnScreen);
  return (
    <nav class="govuk-body" aria-label={text.screens}>
      {starts.map((start) => {
        const label = text.screen(start + 1, Math.min(count, start + sheetsOnScreen));
        return (
          <>
            {start === from ? (
              <strong aria-current="page">{label}</strong>
            ) : (
              <Link href={digitisePath(found.dossier.id, start)}>{label}</Link>
            )}{' '}
          </>
        );
      })}
    </nav>
  );
}
