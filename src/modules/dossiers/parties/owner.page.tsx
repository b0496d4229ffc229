import { Button, DateField, FileField, Form, Link, RadiosField, TextField } from '#ui';
import { type FormState, partsOfIso, textIn, dateIn as typedDate } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { forWhomPath, ownerPath } from './parties.paths.ts';
import { partiesWords } from './parties.text.ts';
import { type FiledFor, relations } from './relations.table.ts';

export interface OwnerProps {
  readonly view: PageView;
  readonly draftId: string;
  readonly filedFor: Exclude<FiledFor, 'self'>;
  readonly form: FormState;
  /** The paper's files so far. */
  readonly files: readonly {
    readonly documentId: string;
    readonly fileName: string;
    readonly size: string;
  }[];
  readonly accept: string;
  readonly megabytes: number;
}

/** Whose dossier it is, where somebody else files it: name, relation, and the paper it takes. */
export function OwnerPage(props: OwnerProps) {
  const { view, draftId, filedFor, form } = props;
  const { lang } = view;
  const t = partiesWords(lang);
  const title = t.ownerTitle[filedFor];
  return (
    <Page view={view} title={title} back={{ href: forWhomPath(draftId) }} errors={form.errors} private>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{t.ownerWhy}</p>
      <Kept {...props} />
      <Form action={ownerPath(draftId)} multipart>
        <Named {...props} />
        <h2 class="govuk-heading-m">{t.paper}</h2>
        <p class="govuk-body">{t.paperWhy}</p>
        <Paper {...props} />
        <Button preventDoubleClick>{t.next}</Button>
      </Form>
      <p class="govuk-body">
        <Link href={forWhomPath(draftId)}>{t.changeKind}</Link>
      </p>
    </Page>
  );
}

const field = ({ form, view }: OwnerProps, name: string) => ({
  name,
  value: textIn(form.values, name),
  error: form.errors[name]?.[view.lang],
});

function Named(props: OwnerProps) {
  const { filedFor, view } = props;
  const t = partiesWords(view.lang);
  const known = Object.entries(relations).filter(([, rule]) => rule.for === filedFor);
  return (
    <>
      <TextField
        {...field(props, 'chuHoSo')}
        label={t.name[filedFor]}
        kind={filedFor === 'person' ? 'name' : 'text'}
      />
      {filedFor === 'person' ? (
        <TextField
          {...field(props, 'soDinhDanh')}
          label={t.personId}
          hint={t.personIdHint}
          kind="number"
          width={20}
          optional
        />
      ) : (
        <TextField
          {...field(props, 'maSoThue')}
          label={t.taxCode}
          hint={t.taxCodeHint}
          kind="number"
          width={20}
        />
      )}
      <RadiosField
        {...field(props, 'quanHe')}
        label={t.relation}
        options={known.map(([value, rule]) => ({
          value,
          label: rule.name[view.lang],
          hint: rule.hint[view.lang],
        }))}
      />
    </>
  );
}

function Paper(props: OwnerProps) {
  const { view, form, accept, megabytes } = props;
  const t = partiesWords(view.lang);
  return (
    <>
      <TextField {...field(props, 'soVanBan')} label={t.number} width={20} optional />
      <DateField
        name="ngayVanBan"
        label={t.date}
        value={typedDate(form.values, 'ngayVanBan')}
        error={form.errors['ngayVanBan']?.[view.lang]}
      />
      <FileField
        name="tepVanBan"
        label={t.file}
        hint={t.fileHint(megabytes)}
        accept={accept}
        enhanced={false}
        error={form.errors['tepVanBan']?.[view.lang]}
      />
    </>
  );
}

function Kept({ view, draftId, files }: OwnerProps) {
  const t = partiesWords(view.lang);
  if (files.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-s">{t.filesKept}</h2>
      <ul class="govuk-list">
        {files.map(({ documentId, fileName, size }) => (
          <li key={documentId}>
            <Link href={`/tep/${documentId}`}>{fileName}</Link> ({size})
            <Form action={ownerPath(draftId)}>
              <input type="hidden" name="xoa" value={documentId} />
              <Button variant="secondary" class="govuk-!-margin-bottom-2">
                {t.remove}
                <span class="govuk-visually-hidden"> {fileName}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The boxes of a date that was saved, as a form shows them. */
export function dateValues(name: string, iso: string | undefined): Readonly<Record<string, string>> {
  const { day, month, year } = partsOfIso(iso);
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}
