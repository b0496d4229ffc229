import { Button, FileField, Form, InsetText, Link, StatusTag } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { DraftKeptNote } from './draft-kept.part.tsx';
import { words } from './filing.text.ts';
import { type DraftStanding, MoveNoticeInset } from './move-notice.part.tsx';

export interface PaperSlot {
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  readonly condition: string | undefined;
  readonly files: readonly {
    readonly documentId: string;
    readonly fileName: string;
    readonly size: string;
  }[];
}

export interface PapersProps {
  readonly view: PageView;
  readonly action: string;
  readonly back: string;
  readonly slots: readonly PaperSlot[];
  readonly accept: string;
  readonly limits: { readonly megabytes: number; readonly files: number };
  readonly errors: FieldErrors;
  /** Of the draft: whether the rules changed under it. */
  readonly standing?: DraftStanding | undefined;
}

/** One part for each paper: what it is, what is there, and one file more. Limits are said before choosing. */
export function PapersPage({ view, action, back, slots, accept, limits, errors, standing }: PapersProps) {
  const t = words(view.lang);
  return (
    <Page view={view} title={t.papers} back={{ href: back }} errors={errors} private>
      {standing && <MoveNoticeInset {...standing} lang={view.lang} />}
      <h1 class="govuk-heading-l">{t.papers}</h1>
      {slots.length === 0 ? (
        <p class="govuk-body">{t.noPapers}</p>
      ) : (
        <InsetText>{t.papersLimit(limits.megabytes, limits.files)}</InsetText>
      )}
      {slots.map((slot) => (
        <Slot key={slot.key} slot={slot} action={action} accept={accept} errors={errors} lang={view.lang} />
      ))}
      <Form action={action}>
        <Button name="viec" value="tiep">
          {t.next}
        </Button>
      </Form>
      <DraftKeptNote standing={standing} lang={view.lang} />
    </Page>
  );
}

export interface SlotProps {
  readonly slot: PaperSlot;
  readonly action: string;
  readonly accept: string;
  readonly errors: FieldErrors;
  readonly lang: PageView['lang'];
}

/** One paper: its name, the files that are there, and a form for one more. */
export function Slot({ slot, action, accept, errors, lang }: SlotProps) {
  const t = words(lang);
  const field = `tep-${slot.key}`;
  return (
    <section class="mc-paper" aria-labelledby={`giay-${slot.key}`}>
      <h2 class="govuk-heading-m" id={`giay-${slot.key}`}>
        {slot.name}{' '}
        <StatusTag tone={slot.required ? 'active' : 'neutral'}>
          {slot.required ? t.required : t.ifAny}
        </StatusTag>
      </h2>
      {slot.condition !== undefined && <p class="govuk-hint mc-sentence">{slot.condition}</p>}
      {slot.files.length > 0 && (
        <Form action={action}>
          <ul class="govuk-list" aria-label={t.added}>
            {slot.files.map((file) => (
              <li key={file.documentId}>
                <Link href={`/tep/${file.documentId}`}>{file.fileName}</Link> ({file.size}){' '}
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
      )}
      <Form action={action} multipart>
        <input type="hidden" name="thanhPhan" value={slot.key} />
        <FileField name={field} label={t.addFile} accept={accept} error={errors[field]?.[lang]} />
        <Button variant="secondary">{t.add}</Button>
      </Form>
    </section>
  );
}
