import type { Lang } from '#kernel';
import type { PublicSlice } from './public-track.ts';
import { atHour } from './track-lines.ts';
import { trackingWords } from './tracking.text.ts';

/** The parts of several agencies, each in one sentence. */
export function Slices({ slices, lang }: { readonly slices: readonly PublicSlice[]; readonly lang: Lang }) {
  if (slices.length === 0) return null;
  const t = trackingWords(lang);
  return (
    <>
      <h2 class="govuk-heading-m">{t.slices}</h2>
      <p class="govuk-body">{t.slicesText}</p>
      <ul class="govuk-list govuk-list--bullet">
        {slices.map((slice) => (
          <li>{sliceIn(slice, lang)}</li>
        ))}
      </ul>
    </>
  );
}

function sliceIn({ name, dueAt, finishedAt, openedAt }: PublicSlice, lang: Lang): string {
  const t = trackingWords(lang);
  if (finishedAt !== null) return t.sliceDone(name[lang], atHour(finishedAt, lang));
  if (openedAt === null) return t.sliceAhead(name[lang]);
  return t.sliceOpen(name[lang], dueAt === null ? '' : atHour(dueAt, lang));
}
