import type { Lang } from '#kernel';
import { Button, ButtonGroup } from '#ui';
import { bulkText, bulkWhatText } from './bulk.text.ts';
import type { BulkWhat } from './bulk-actions.ts';
import { mostAtOnce } from './bulk-actions.ts';

/** A box before a row; its words are for those who hear the page. */
export function ChooseBox({
  id,
  code,
  lang,
}: {
  readonly id: string;
  readonly code: string;
  readonly lang: Lang;
}) {
  return (
    <div class="govuk-checkboxes mc-choose">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" type="checkbox" id={`chon-${id}`} name="chon" value={id} />
        <label class="govuk-label govuk-checkboxes__label" for={`chon-${id}`}>
          <span class="govuk-visually-hidden">{bulkText[lang].choose(code)}</span>
        </label>
      </div>
    </div>
  );
}

interface BarProps {
  readonly offered: readonly BulkWhat[];
  /** Rows on this page, and on all pages. */
  readonly shown: number;
  readonly total: number;
  readonly lang: Lang;
}

/** What can be done to the chosen rows, and a box for all rows of the list. */
export function BulkBar({ offered, shown, total, lang }: BarProps) {
  const text = bulkText[lang];
  if (offered.length === 0) return null;
  return (
    <fieldset class="govuk-fieldset mc-bulk">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{text.chosen}</legend>
      {total > shown && total <= mostAtOnce && (
        <div class="govuk-checkboxes">
          <div class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              type="checkbox"
              id="chon-tat-ca"
              name="tat-ca"
              value="co"
            />
            <label class="govuk-label govuk-checkboxes__label" for="chon-tat-ca">
              {text.all(total)}
            </label>
          </div>
        </div>
      )}
      <ButtonGroup>
        {offered.map((what) => (
          <Button name="viec" value={what} variant="secondary" preventDoubleClick>
            {bulkWhatText[what][lang]}
          </Button>
        ))}
      </ButtonGroup>
    </fieldset>
  );
}
