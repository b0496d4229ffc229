import { dayIn as dayWords } from '#calendar';
import { dateIn } from '#kernel';
import { Button, Checkboxes, Form, Link, Radios, RadiosField, TextField } from '#ui';
import { allValues, bind, fieldId, oneValue } from '#ui/forms';
import { ActionFrame } from '../casework/action-frame.page.tsx';
import { componentSources } from '../dossier.ts';
import { copyText } from './copy.text.ts';
import type { SettlePageProps } from './copy-props.ts';
import { picturePath, settlePath } from './digitise.paths.ts';
import { sourceText } from './digitise.text.ts';

/** Why a component is not scanned: used again, taken from elsewhere, or exempt. */
export function SettlePage(props: SettlePageProps) {
  const { view, found, form, component, name, offers, idempotencyKey } = props;
  const { lang } = view;
  const text = copyText[lang];
  const sources = componentSources.filter(
    (source) => source !== 'scanned' && (source !== 'reused' || offers.length > 0),
  );
  return (
    <ActionFrame {...props} title={text.settleTitle}>
      <h2 class="govuk-heading-m">{name}</h2>
      <p class="govuk-body">{text.settleLead}</p>
      <Form action={settlePath(found.dossier.id, component)} idempotencyKey={idempotencyKey}>
        <RadiosField
          {...bind(form, 'nguon', lang)}
          value={oneValue(form.values, 'nguon') ?? (offers.length > 0 ? 'reused' : undefined)}
          label={text.source}
          options={sources.map((source) => ({ value: source, label: sourceText[source][lang] }))}
        />
        {offers.length > 0 ? <Offers {...props} /> : <p class="govuk-hint">{text.noOffers}</p>}
        <TextField {...bind(form, 'ghi-chu', lang)} label={text.note} hint={text.noteHint} optional />
        <Button preventDoubleClick>{text.save}</Button>
      </Form>
    </ActionFrame>
  );
}

/** Pages of one paper that can be looked at from here. */
const mostLinks = 20;

function Offers({ view, form, found, offers }: SettlePageProps) {
  const { lang } = view;
  const text = copyText[lang];
  const [only, another] = offers;
  return (
    <>
      <Radios
        name="giay-to"
        idPrefix={fieldId('giay-to')}
        legend={text.offered}
        error={form.errors['giay-to']?.[lang]}
        value={oneValue(form.values, 'giay-to') ?? (only && !another ? only.document : undefined)}
        items={offers.map(({ document, fields, confirmedAt, confirmedBy, dossierCode }) => ({
          value: document,
          label: `${fields.name ?? ''} ${text.offer(fields.number ?? '', fields.issuedOn ?? '')}`.trim(),
          hint: text.offerHint(confirmedBy, dayWords(dateIn(confirmedAt), lang), dossierCode),
        }))}
      />
      <ul class="govuk-list">
        {offers.map(({ document, fileName, pages }) => (
          <li>
            {fileName}:{' '}
            {Array.from({ length: Math.min(pages, mostLinks) }, (_, index) => (
              <>
                <Link
                  href={picturePath(found.dossier.id, { document, page: index + 1 }, true)}
                  hidden={`: ${fileName}`}
                >
                  {text.pageLink(index + 1)}
                </Link>{' '}
              </>
            ))}
          </li>
        ))}
      </ul>
      <Checkboxes
        name="kiem-tra"
        idPrefix={fieldId('kiem-tra')}
        error={form.errors['kiem-tra']?.[lang]}
        values={allValues(form.values, 'kiem-tra')}
        items={[{ value: '1', label: text.check }]}
      />
    </>
  );
}
