import type { Instant, Lang } from '#kernel';
import { Button, Form, InsetText } from '#ui';
import { detailsWords } from './details.text.ts';
import type { PublicTrack } from './public-track.ts';
import { detailsFields } from './second-factor.ts';
import { atHour } from './track-lines.ts';
import { trackPatterns } from './tracking.paths.ts';

interface GuestProps {
  readonly track: PublicTrack;
  readonly openUntil: Instant | undefined;
  readonly lang: Lang;
}

/** To whoever has it open by the second factor: until when, what stays closed, and how to close it on a shared phone. */
export function Guest({ track, openUntil, lang }: GuestProps) {
  const t = detailsWords(lang);
  if (openUntil === undefined) return null;
  return (
    <>
      <InsetText>{t.openUntil(atHour(openUntil, lang))}</InsetText>
      <Form action={trackPatterns.close}>
        <input type="hidden" name={detailsFields.code} value={track.code} />
        <Button variant="secondary">{t.close}</Button>
      </Form>
    </>
  );
}
