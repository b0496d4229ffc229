import type { Lang } from '#kernel';
import { Tag } from '#ui';
import { wordedIn } from '../content/worded.ts';
import type { FormDefinition } from '../form/form.ts';
import { feeText } from './fee.text.ts';
import type { FeeRow, FeeTable } from './fee-table.ts';
import { conditionsIn } from './fee-words.ts';

export interface FeeRatesProps {
  readonly table: FeeTable;
  readonly form: FormDefinition | undefined;
  readonly lang: Lang;
}

/** What a procedure costs: each rate with when it applies and by what, as the table decides it. */
export function FeeRates({ table, form, lang }: FeeRatesProps) {
  const text = feeText[lang];
  const how = { UNIQUE: undefined, ANY: undefined, FIRST: text.first, COLLECT: text.added }[table.hitPolicy];
  return (
    <>
      <ul class="govuk-list govuk-list--bullet">
        {table.rows.map((row, index) => (
          <Rate key={row.key} row={row} last={index === table.rows.length - 1} {...{ table, form, lang }} />
        ))}
      </ul>
      {table.rows.length > 1 && how && <p class="mc-list__note">{how}</p>}
    </>
  );
}

function Rate({
  row,
  last,
  table,
  form,
  lang,
}: FeeRatesProps & { readonly row: FeeRow; readonly last: boolean }) {
  const text = feeText[lang];
  const words = wordedIn(row.words, lang);
  const said = conditionsIn(table, row, form, lang).join(text.and);
  const rest = last && table.hitPolicy === 'FIRST' && table.rows.length > 1 ? text.otherwise : '';
  return (
    <li>
      <span lang={words.lang}>{words.text}</span>{' '}
      {row.verified ? null : <Tag colour="yellow">{text.unverified}</Tag>}
      {(said || rest) && <p class="mc-list__note">{said ? `${text.when} ${said}` : rest}</p>}
      {row.ground && (
        <p class="mc-list__note">
          {text.ground}: <span lang="vi">{row.ground}</span>
        </p>
      )}
    </li>
  );
}
