import { Button, Form, InsetText, Terms } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { termsIn } from '#ui/terms';
import { DraftKeptNote } from './draft-kept.part.tsx';
import { words } from './filing.text.ts';
import { type DraftStanding, MoveNoticeInset } from './move-notice.part.tsx';
import { Slot } from './paper-slot.part.tsx';
import type { PaperSlot } from './paper-slot.ts';

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

/** One part for each paper: what it is, what is there, and more files. Limits are said before choosing. */
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
      <Terms of={termsIn(slots.flatMap(({ name, condition }) => [name, condition]))} />
      {slots.map((slot) => (
        <Slot
          key={slot.key}
          slot={slot}
          action={action}
          accept={accept}
          errors={errors}
          lang={view.lang}
          completes={slots.every((other) => other === slot || !other.required || other.files.length > 0)}
          maxBytes={limits.megabytes * 1_048_576}
        />
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
