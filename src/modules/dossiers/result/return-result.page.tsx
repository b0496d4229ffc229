import type { Lang } from '#kernel';
import { Button, Form, InsetText, RadiosField, TextField } from '#ui';
import { bind, oneValue } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { resultFiles } from '../casework/case.ts';
import { FileList } from '../casework/case-papers.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import { Facts } from '../casework/facts.page.tsx';
import { othersIn } from '../parties/parties.ts';
import { otherRows } from '../parties/party-rows.ts';
import { ownReturnText } from '../return-way/return-way.text.ts';
import { returnWayOf } from '../return-way/return-way.ts';
import { returnText } from './result.text.ts';

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

function HandOut({ view, found, form, idempotencyKey }: ActionPageProps) {
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
          { value: 'desk', label: text.desk },
          { value: 'post', label: text.post },
          { value: 'electronic', label: text.electronic, hint: text.electronicHint },
        ]}
      />
      <TextField
        {...bind(form, 'receiver', lang)}
        label={text.receiver}
        hint={text.receiverHint}
        kind="name"
      />
      <Button preventDoubleClick>{text.submit}</Button>
    </Form>
  );
}
