import { documentsText, uploadsPath } from '#documents';
import type { Lang } from '#kernel';
import { Button, type Content, FileUpload, Form, Link, StatusTag } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { PaperPicture } from '../paper-picture.part.tsx';
import { words } from './filing.text.ts';
import { type PaperSlot, paperField, type SlotFile } from './paper-slot.ts';
import { papersWords } from './papers.text.ts';

interface PaperSectionProps {
  readonly slot: PaperSlot;
  readonly tone: 'active' | 'neutral' | 'done' | 'waiting';
  readonly word: string;
  readonly children?: Content;
}

/** One paper of a page that takes papers in: its name, how it stands, and whatever belongs to it. */
export function PaperSection({ slot, tone, word, children }: PaperSectionProps) {
  return (
    <section class="mc-paper" aria-labelledby={`giay-${slot.key}`}>
      <h2 class="govuk-heading-m" id={`giay-${slot.key}`}>
        {slot.name} <StatusTag tone={tone}>{word}</StatusTag>
      </h2>
      {children}
    </section>
  );
}

interface FilesProps {
  readonly files: readonly SlotFile[];
  readonly lang: Lang;
  /** Where a file is removed, on a page whose parts are forms of their own. */
  readonly action?: string | undefined;
}

/** The files that are there. Where there are none yet, the page's script shows here what has arrived. */
export function PaperFiles({ files, lang, action }: FilesProps) {
  const list = files.length > 0 && <FileList files={files} lang={lang} />;
  return (
    <div class="mc-paper__files">
      {list && action !== undefined ? <Form action={action}>{list}</Form> : list}
    </div>
  );
}

function FileList({ files, lang }: FilesProps) {
  const t = words(lang);
  return (
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
  );
}

/** What the scanner has to say is said where it is not simply well. */
function FileName({ file, lang }: { readonly file: SlotFile; readonly lang: Lang }) {
  const { scanState, documentId, fileName, size, picture } = file;
  const said = scanState && scanState !== 'clean' ? documentsText[lang].scan[scanState] : undefined;
  return (
    <span class="mc-file__name">
      {picture ? <Link href={`/tep/${documentId}`}>{fileName}</Link> : fileName} ({size})
      {said !== undefined && (
        <span class={scanState === 'infected' ? 'govuk-error-message' : 'mc-list__note'}>{said}</span>
      )}
    </span>
  );
}

interface PaperSendingProps {
  readonly slot: PaperSlot;
  readonly accept: string;
  /** In bytes of one file. */
  readonly maxBytes: number;
  readonly errors: FieldErrors;
  readonly lang: Lang;
  /** The button that sends what was chosen without the script. */
  readonly button: { readonly text: string; readonly name?: string; readonly value?: string };
  /** Where a second button sends it, that goes on to the next page. */
  readonly goOn?: string | undefined;
}

/**
 * Choosing or photographing and a button, in whatever form the page has; with its script, choosing is enough, and a
 * cut line loses nothing.
 */
export function PaperSending({ slot, accept, maxBytes, errors, lang, button, goOn }: PaperSendingProps) {
  const t = papersWords(lang);
  const field = paperField(slot.key);
  const said = Object.entries(t.script).map(([key, text]) => [`data-i18n.${key}`, text]);
  return (
    <div
      class="mc-upload"
      data-module="mc-upload"
      data-paper={slot.key}
      data-address={uploadsPath}
      data-largest={String(maxBytes)}
      {...Object.fromEntries(said)}
    >
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
      <Button variant="secondary" class="mc-upload__send" name={button.name} value={button.value}>
        {button.text}
      </Button>
      {goOn !== undefined && (
        <Button variant="secondary" class="mc-upload__send" attributes={{ formaction: goOn }}>
          {t.sendAndGoOn}
        </Button>
      )}
    </div>
  );
}
