import { documentsText, uploadsPath } from '#documents';
import type { Lang } from '#kernel';
import { Button, FileField, FileUpload, Form, InsetText, Link, StatusTag, Textarea } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { PaperPicture } from '../paper-picture.part.tsx';
import { words } from './filing.text.ts';
import type { PaperSlot, SlotFile } from './paper-slot.ts';
import { goOnQuery } from './papers.paths.ts';
import { papersWords } from './papers.text.ts';

export interface SlotProps {
  readonly slot: PaperSlot;
  readonly action: string;
  readonly accept: string;
  readonly errors: FieldErrors;
  readonly lang: Lang;
  /** In bytes of one file, where the page's script may send it so that a cut connection loses nothing. */
  readonly resumable?: { readonly maxBytes: number } | undefined;
  /** With it nothing required is missing: one button sends it and goes on, which saves a page without a script. */
  readonly completes?: boolean | undefined;
}

/** One paper: its name, the files that are there, and a form for more. */
export function Slot(props: SlotProps) {
  const { slot, action, lang } = props;
  return (
    <section class="mc-paper" aria-labelledby={`giay-${slot.key}`}>
      <h2 class="govuk-heading-m" id={`giay-${slot.key}`}>
        {slot.name} <StatusTag tone={toneOf(slot)}>{wordOf(slot, lang)}</StatusTag>
      </h2>
      {slot.condition !== undefined && <p class="govuk-hint mc-sentence">{slot.condition}</p>}
      {slot.remark !== undefined && <InsetText>{slot.remark}</InsetText>}
      {slot.files.length > 0 && <Files files={slot.files} action={action} lang={lang} />}
      {props.resumable ? <SendForm {...props} {...props.resumable} /> : <PlainForm {...props} />}
      {slot.reuseHref !== undefined && <Reuse slot={slot} href={slot.reuseHref} lang={lang} />}
    </section>
  );
}

/** Of what was asked for again: whether it is answered yet. */
function wordOf(slot: PaperSlot, lang: Lang): string {
  if (slot.explanation !== undefined) return papersWords(lang)[isAnswered(slot) ? 'answered' : 'unanswered'];
  return slot.required ? words(lang).required : words(lang).ifAny;
}

function toneOf(slot: PaperSlot) {
  if (slot.explanation !== undefined) return isAnswered(slot) ? 'done' : 'waiting';
  return slot.required ? 'active' : 'neutral';
}

const isAnswered = ({ files, explanation }: PaperSlot): boolean => files.length > 0 || explanation !== '';

interface FilesProps {
  readonly files: readonly SlotFile[];
  readonly action: string;
  readonly lang: Lang;
}

function Files({ files, action, lang }: FilesProps) {
  const t = words(lang);
  return (
    <Form action={action}>
      <ul class="govuk-list mc-files" aria-label={t.added}>
        {files.map((file) => (
          <li key={file.documentId} class="mc-file">
            {file.picture && <PaperPicture paper={file.picture} lang={lang} />}
            <FileName file={file} lang={lang} />
            <Button
              variant="secondary"
              class="mc-button--small"
              name="xoa"
              value={file.documentId}
              attributes={{ 'aria-label': `${t.remove}: ${file.fileName}` }}
            >
              {t.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Form>
  );
}

/** What the scanner has to say is said where it is not simply well. */
function FileName({ file, lang }: { readonly file: SlotFile; readonly lang: Lang }) {
  const { scanState, documentId, fileName, size } = file;
  const said = scanState && scanState !== 'clean' ? documentsText[lang].scan[scanState] : undefined;
  return (
    <span class="mc-file__name">
      <Link href={`/tep/${documentId}`}>{fileName}</Link> ({size})
      {said !== undefined && (
        <span class={scanState === 'infected' ? 'govuk-error-message' : 'mc-list__note'}>{said}</span>
      )}
    </span>
  );
}

function PlainForm({ slot, action, accept, errors, lang }: SlotProps) {
  const t = words(lang);
  const field = `tep-${slot.key}`;
  return (
    <Form action={action} multipart>
      <input type="hidden" name="thanhPhan" value={slot.key} />
      {slot.explanation !== undefined && <Explanation slot={slot} errors={errors} lang={lang} />}
      <FileField
        name={field}
        label={t.addFile}
        accept={accept}
        enhanced={false}
        error={errors[field]?.[lang]}
      />
      <Button variant="secondary">{slot.explanation === undefined ? t.add : papersWords(lang).save}</Button>
    </Form>
  );
}

/** Words in the place of a file or beside it; they are saved with it, paper by paper. */
function Explanation({ slot, errors, lang }: Pick<SlotProps, 'slot' | 'errors' | 'lang'>) {
  const t = papersWords(lang);
  const id = `giaiThich-${slot.key}`;
  return (
    <Textarea
      name="giaiThich"
      id={id}
      label={`${t.explanation} (${t.optional})`}
      hint={t.explanationHint}
      value={slot.explanation}
      error={errors[id]?.[lang]}
      rows={2}
    />
  );
}

/** Choosing or photographing and a button; with its script, choosing is enough, and a cut line loses nothing. */
function SendForm({
  slot,
  action,
  accept,
  errors,
  lang,
  maxBytes,
  completes,
}: SlotProps & { readonly maxBytes: number }) {
  const t = papersWords(lang);
  const field = `tep-${slot.key}`;
  const said = Object.entries(t.script).map(([key, text]) => [`data-i18n.${key}`, text]);
  const attributes: Record<string, string> = {
    'data-module': 'mc-upload',
    'data-address': uploadsPath,
    'data-largest': String(maxBytes),
    ...Object.fromEntries(said),
  };
  return (
    <Form action={action} multipart class="mc-upload" attributes={attributes}>
      <input type="hidden" name="thanhPhan" value={slot.key} />
      <FileUpload
        name={field}
        label={t.choose}
        accept={accept}
        error={errors[field]?.[lang]}
        multiple
        enhanced={false}
      />
      <FileUpload
        name={`anh-${slot.key}`}
        label={t.photograph}
        group={{ class: 'mc-upload__camera' }}
        accept="image/*"
        capture="environment"
        enhanced={false}
      />
      <Button variant="secondary" class="mc-upload__send">
        {words(lang).add}
      </Button>
      {completes && (
        <Button
          variant="secondary"
          class="mc-upload__send"
          attributes={{ formaction: `${action}?${goOnQuery}=1` }}
        >
          {t.sendAndGoOn}
        </Button>
      )}
    </Form>
  );
}

function Reuse({
  slot,
  href,
  lang,
}: {
  readonly slot: PaperSlot;
  readonly href: string;
  readonly lang: Lang;
}) {
  const t = papersWords(lang);
  return (
    <p class="govuk-body">
      <Link href={href} hidden={t.reuseHidden(slot.name)}>
        {t.reuse}
      </Link>
    </p>
  );
}
