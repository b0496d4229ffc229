import type { Lang } from '#kernel';
import {
  AgreementField,
  Button,
  CheckboxesField,
  Form,
  InsetText,
  RadiosField,
  TextareaField,
  TextField,
} from '#ui';
import { allValues, bind, oneValue } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { caseComponents, resultFiles } from '../casework/case.ts';
import { FileList } from '../casework/case-papers.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import { Facts } from '../casework/facts.page.tsx';
import { othersIn } from '../parties/parties.ts';
import { otherRows } from '../parties/party-rows.ts';
import { ownReturnText } from '../return-way/return-way.text.ts';
import { returnWayOf } from '../return-way/return-way.ts';
import { returnText } from './return-result.text.ts';
import { SignatureField } from './signature-field.part.tsx';
import { TakerField } from './taker-field.part.tsx';

/** Handing out: what, how and to whom. */
export function ReturnResultPage(props: ActionPageProps) {
  const { view, found } = props;
  const { lang } = view;
  const text = returnText[lang];
  const files = resultFiles(found);
  return (
    <ActionFrame {...props} title={text.title}>
      {found.dossier.timeliness === 'late' && <InsetText>{text.late}</InsetText>}
      {files.length > 0 ? (
        <>
          <h2 class="govuk-heading-s">{text.ready}</h2>
          <FileList files={files} lang={lang} />
          <Others found={found} lang={lang} />
          <HandOut {...props} />
        </>
      ) : (
        <>
          <p class="govuk-body">{text.noResult}</p>
          <Button href={caseworkPath(found.dossier.id, 'attachResult')}>{text.attach}</Button>
        </>
      )}
    </ActionFrame>
  );
}

/** Who was named to receive it, where it is not the one who filed. */
function Others({ found, lang }: Pick<ActionPageProps, 'found'> & { readonly lang: Lang }) {
  const rows = otherRows(othersIn(found.application.applicant), lang);
  return rows.length === 0 ? null : <Facts rows={rows.map(({ key, value }) => [key, value])} />;
}

function HandOut(props: ActionPageProps) {
  const { view, found, form, idempotencyKey } = props;
  const { lang } = view;
  const text = returnText[lang];
  const wanted = returnWayOf(found.dossier, found.history);
  return (
    <Form action={caseworkPath(found.dossier.id, 'returnResult')} idempotencyKey={idempotencyKey}>
      <RadiosField
        {...bind(form, 'way', lang)}
        value={oneValue(form.values, 'way') ?? wanted.way}
        hint={text.wanted(ownReturnText[wanted.way][lang], wanted.address)}
        label={text.way}
        options={[
          { value: 'desk', label: text.desk, conditional: <AtDesk {...props} /> },
          { value: 'post', label: text.post, conditional: <ByPost {...props} address={wanted.address} /> },
          { value: 'electronic', label: text.electronic, hint: text.electronicHint },
        ]}
      />
      <Button preventDoubleClick>{text.submit}</Button>
    </Form>
  );
}

function AtDesk(props: ActionPageProps) {
  const { view, found, form } = props;
  const { lang } = view;
  const text = returnText[lang];
  const originals = caseComponents(found).filter(({ originals }) => originals > 0);
  return (
    <>
      <TakerField {...props} />
      <TextField
        {...bind(form, 'personId', lang)}
        label={text.personId}
        hint={text.personIdHint}
        kind="code"
        optional
      />
      <AgreementField {...bind(form, 'checked', lang)} label={text.checked} />
      {originals.length > 0 && (
        <CheckboxesField
          {...bind(form, 'givenBack', lang)}
          values={allValues(form.values, 'givenBack')}
          label={text.givenBack}
          hint={text.givenBackHint}
          options={originals.map(({ key, name }) => ({ value: key, label: name[lang] }))}
          optional
        />
      )}
      <TextareaField
        {...bind(form, 'collected', lang)}
        label={text.collected}
        hint={text.collectedHint}
        rows={2}
        optional
      />
      <SignatureField {...props} />
    </>
  );
}

function ByPost({ view, form, found, address }: ActionPageProps & { readonly address: string }) {
  const { lang } = view;
  const text = returnText[lang];
  const receiver = bind(form, 'receiver', lang);
  return (
    <>
      <TextField
        {...receiver}
        value={receiver.value ?? (address === '' ? found.application.applicantName : address)}
        label={text.receiver}
      />
      <TextField {...bind(form, 'item', lang)} label={text.item} hint={text.itemHint} kind="code" optional />
    </>
  );
}
