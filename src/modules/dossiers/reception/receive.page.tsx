import { FormFields } from '#procedures';
import { Button, ButtonGroup, Details, Form, Input, InsetText, Radios, RadiosField, SelectField } from '#ui';
import { bind, fieldId, hasErrors, oneValue } from '#ui/forms';
import { Page } from '#ui/layout';
import { returnWays } from '../dossier.ts';
import { ordinaryCase } from '../intake/offers.ts';
import { ownReturnText } from '../return-way/return-way.text.ts';
import { byAnswers } from './desk-papers.ts';
import { OwnerHere } from './owner-here.part.tsx';
import { PapersHere } from './papers-here.part.tsx';
import { receiveWords } from './receive.text.ts';
import type { FormPart, ReceivePageProps } from './receive.ts';
import { receivePath, visitPath } from './reception.paths.ts';

/** One dossier on one page: the form, the papers, the way of return; Enter receives it. */
export function ReceivePage(props: ReceivePageProps) {
  const { view, visit, procedure, form, note } = props;
  const { lang } = view;
  const t = receiveWords(lang);
  const channel = visit.postItem === undefined ? t.channel[visit.channel] : t.postItem(visit.postItem);
  return (
    <Page
      view={view}
      title={`${t.title}: ${procedure.name}`}
      variant="officials"
      back={{ href: visitPath(visit.id), text: t.change }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <span class="govuk-caption-l">
        {channel}
        {visit.person?.name !== undefined && ` · ${visit.person.name}`}
      </span>
      <h1 class="govuk-heading-m">
        <span class="mc-clamp">{procedure.name}</span>
      </h1>
      {note && <InsetText>{t[note]}</InsetText>}
      <Form
        action={receivePath(visit.id, procedure.code)}
        idempotencyKey={props.idempotencyKey}
        class="mc-dense mc-desk-form"
        attributes={{ 'data-module': 'mc-steady', 'data-focus': 'first-empty' }}
      >
        <div>
          {props.parts.map((part) => (
            <Part key={part.fields.page.key} {...part} />
          ))}
        </div>
        <div class="mc-desk-form__papers">
          <PapersHere {...props} />
          <Choices {...props} />
          <End {...props} />
        </div>
      </Form>
    </Page>
  );
}

function Part({ fields, settled }: FormPart) {
  const title = fields.page.title[fields.lang];
  if (settled === undefined) {
    return (
      <section aria-label={title}>
        <h2 class="govuk-heading-s">{title}</h2>
        <FormFields {...fields} />
      </section>
    );
  }
  return (
    <Details summary={`${title}: ${settled}`}>
      <FormFields {...fields} />
    </Details>
  );
}

function Choices({ view: { lang }, form, competent, variants, procedure }: ReceivePageProps) {
  const t = receiveWords(lang);
  const way = bind(form, 'cachNhan', lang);
  return (
    <>
      {competent && (
        <SelectField
          {...bind(form, 'coQuan', lang)}
          label={t.competent}
          hint={t.competentHint}
          options={competent}
        />
      )}
      {variants.length > 0 && (
        <RadiosField
          {...bind(form, 'truongHop', lang)}
          value={oneValue(form.values, 'truongHop') ?? byAnswers}
          label={t.variant}
          options={[
            { value: byAnswers, label: t.byAnswers },
            { value: ordinaryCase, label: t.ordinary },
            ...variants.map(({ key, name }) => ({ value: key, label: name })),
          ]}
        />
      )}
      <Radios
        name={way.name}
        idPrefix={fieldId(way.name)}
        legend={t.returnWay}
        legendSize="s"
        value={way.value ?? 'desk'}
        error={way.error}
        items={returnWays.map((each) => ({
          value: each,
          label: ownReturnText[each][lang],
          conditional:
            each === 'post' ? (
              <Input {...bind(form, 'diaChi', lang)} id={fieldId('diaChi')} label={t.address} />
            ) : undefined,
        }))}
      />
      <OwnerHere form={form} lang={lang} />
      <Input {...bind(form, 'ghiChu', lang)} id={fieldId('ghiChu')} label={t.note} autocomplete="off" />
      {procedure.fee !== '' && (
        <p class="govuk-body-s">
          {t.fee}: {procedure.fee}
        </p>
      )}
    </>
  );
}

function End({ view: { lang }, visit, due, again, competent }: ReceivePageProps) {
  const t = receiveWords(lang);
  return (
    <>
      {again.length > 0 && (
        <div class="govuk-checkboxes">
          <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" id="lapLai" name="lapLai" type="checkbox" value="1" />
            <label class="govuk-label govuk-checkboxes__label" for="lapLai">
              {t.again}
            </label>
          </div>
        </div>
      )}
      <p class="govuk-body">
        {due === undefined ? (
          t.noDue
        ) : (
          <>
            {t.due}: <strong>{due}</strong>
          </>
        )}
      </p>
      <ButtonGroup>
        <Button preventDoubleClick>{t.receive}</Button>
        {competent && (
          <Button variant="secondary" name="lam" value="xem-hen">
            {t.otherPlace}
          </Button>
        )}
        <Button variant="secondary" name="lam" value="bo-sung" preventDoubleClick>
          {t.incomplete}
        </Button>
        {visit.channel === 'direct' && (
          <Button variant="secondary" name="lam" value="giup" preventDoubleClick>
            {t.guide}
          </Button>
        )}
      </ButtonGroup>
    </>
  );
}
