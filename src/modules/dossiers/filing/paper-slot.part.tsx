import type { Lang } from '#kernel';
import { Form, Link } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { words } from './filing.text.ts';
import { PaperFiles, PaperSection, PaperSending } from './paper-parts.part.tsx';
import type { PaperSlot } from './paper-slot.ts';
import { goOnQuery } from './papers.paths.ts';
import { papersWords } from './papers.text.ts';

export interface SlotProps {
  readonly slot: PaperSlot;
  readonly action: string;
  readonly accept: string;
  readonly errors: FieldErrors;
  readonly lang: Lang;
  /** In bytes of one file. */
  readonly maxBytes: number;
  /** With it nothing required is missing: one button sends it and goes on, which saves a page without a script. */
  readonly completes?: boolean | undefined;
}

/** One paper of a draft: its name, the files that are there, and a form for more. */
export function Slot({ slot, action, accept, errors, lang, maxBytes, completes }: SlotProps) {
  const t = words(lang);
  return (
    <PaperSection
      slot={slot}
      tone={slot.required ? 'active' : 'neutral'}
      word={slot.required ? t.required : t.ifAny}
    >
      {slot.condition !== undefined && <p class="govuk-hint mc-sentence">{slot.condition}</p>}
      <PaperFiles files={slot.files} action={action} lang={lang} />
      <Form action={action} multipart>
        <input type="hidden" name="thanhPhan" value={slot.key} />
        <PaperSending
          {...{ slot, accept, maxBytes, errors, lang }}
          button={{ text: t.add }}
          goOn={completes ? `${action}?${goOnQuery}=1` : undefined}
        />
      </Form>
      {slot.reuseHref !== undefined && <Reuse slot={slot} href={slot.reuseHref} lang={lang} />}
    </PaperSection>
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
