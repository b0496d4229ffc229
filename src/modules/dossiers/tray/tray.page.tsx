import { momentIn } from '#calendar';
import type { FolderState, TrayFile } from '#documents';
import type { Bilingual } from '#kernel';
import { Button, ButtonGroup, Checkboxes, Form, InsetText, TextField, WarningText } from '#ui';
import { allValues, bind, type FormState, fieldId, hasErrors, oneValue } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { workspacePath } from '../casework/casework.paths.ts';
import { trayPath, trayPicturePath } from './tray.paths.ts';
import { folderTroubleText, trayText } from './tray.text.ts';

export interface TrayPageProps {
  readonly view: PageView;
  readonly files: readonly TrayFile[];
  /** Why files were not taken, by their ids. */
  readonly reasons: ReadonlyMap<string, Bilingual>;
  readonly folders: readonly FolderState[];
  /** Whether this agency has a folder at all. */
  readonly watched: boolean;
  readonly pictures: boolean;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** What the desk's scanner brought: chosen, and put into a dossier by its code. */
export function TrayPage(props: TrayPageProps) {
  const { view, form, files, watched } = props;
  const text = trayText[view.lang];
  const waiting = files.filter(({ state }) => state === 'waiting');
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      back={{ href: workspacePath }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      {!watched && files.length === 0 && <InsetText>{text.noFolder}</InsetText>}
      {waiting.length > 0 && <Waiting {...props} files={waiting} />}
      {watched && waiting.length === 0 && <p class="govuk-body">{text.empty}</p>}
      <Folders {...props} />
      <Refused {...props} />
    </Page>
  );
}

function Waiting({ view, files, form, pictures, idempotencyKey }: TrayPageProps) {
  const { lang } = view;
  const text = trayText[lang];
  const chosen = allValues(form.values, 'tep');
  return (
    <Form action={trayPath} idempotencyKey={idempotencyKey}>
      <Checkboxes
        name="tep"
        idPrefix={fieldId('tep')}
        legend={text.files}
        legendSize="m"
        error={form.errors['tep']?.[lang]}
        values={chosen}
        items={files.map(({ id, fileName, arrivedAt, pages, copies }) => ({
          value: id,
          label: fileName,
          hint: [
            text.line(momentIn(arrivedAt, lang), pages ?? 1),
            ...(copies > 1 ? [text.copies(copies)] : []),
          ].join('. '),
        }))}
      />
      {pictures && (
        <ul class="mc-tray">
          {files.map(
            ({ document, fileName }) =>
              document && (
                <li>
                  <img
                    src={trayPicturePath(document)}
                    alt={text.picture(fileName)}
                    loading="lazy"
                    width="160"
                    height="220"
                  />
                  <span class="mc-quiet">{fileName}</span>
                </li>
              ),
          )}
        </ul>
      )}
      <TextField
        {...bind(form, 'ma', lang)}
        value={oneValue(form.values, 'ma')}
        label={text.code}
        hint={text.codeHint}
        kind="code"
      />
      <ButtonGroup>
        <Button name="lam" value="dua" preventDoubleClick>
          {text.take}
        </Button>
        <Button variant="warning" name="lam" value="bo">
          {text.discard}
        </Button>
      </ButtonGroup>
    </Form>
  );
}

function Folders({ view, folders, watched, form, idempotencyKey }: TrayPageProps) {
  const { lang } = view;
  const text = trayText[lang];
  return (
    <>
      {folders.map(({ folder, lookedAt, trouble }) => (
        <>
          {trouble && <WarningText>{folderTroubleText[trouble][lang]}</WarningText>}
          <p class="govuk-hint mc-sentence">{text.looked(folder, momentIn(lookedAt, lang))}</p>
        </>
      ))}
      {watched && (
        <Form action={trayPath} idempotencyKey={`${idempotencyKey}.look`}>
          <input type="hidden" name="ma" value={oneValue(form.values, 'ma') ?? ''} />
          <Button variant="secondary" name="lam" value="xem">
            {text.look}
          </Button>
        </Form>
      )}
    </>
  );
}

function Refused({ view, files, reasons, idempotencyKey }: TrayPageProps) {
  const { lang } = view;
  const text = trayText[lang];
  const refused = files.filter(({ state }) => state === 'refused');
  if (refused.length === 0) return null;
  return (
    <section aria-labelledby="refused">
      <h2 class="govuk-heading-m" id="refused">
        {text.refused}
      </h2>
      <p class="govuk-body">{text.refusedLead}</p>
      <Form action={trayPath} idempotencyKey={`${idempotencyKey}.seen`}>
        <ul class="govuk-list govuk-list--bullet">
          {refused.map(({ id, fileName, arrivedAt }) => (
            <li>
              <input type="hidden" name="tep" value={id} />
              <strong>{fileName}</strong> <span class="mc-quiet">{momentIn(arrivedAt, lang)}</span>:{' '}
              {reasons.get(id)?.[lang]}
            </li>
          ))}
        </ul>
        <Button variant="secondary" name="lam" value="bo">
          {text.seen}
        </Button>
      </Form>
    </section>
  );
}
