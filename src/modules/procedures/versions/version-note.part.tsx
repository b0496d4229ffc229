import { dayIn } from '#calendar';
import type { Lang, PlainDate } from '#kernel';
import type { NewerVersion } from './newer-version.ts';
import { versionNoteText } from './version-note.text.ts';

export interface VersionNoteProps {
  readonly lang: Lang;
  readonly procedure: { readonly code: string; readonly version: number; readonly effectiveFrom: PlainDate };
  /** A later version with other rules, which are not this dossier's. */
  readonly newer?: NewerVersion | undefined;
  /** Name of the e-process that came with it; undefined when there is none. */
  readonly process?: string | undefined;
  /** Full name of the calendar the dossier is counted by; undefined before acceptance. */
  readonly calendar?: string | undefined;
}

/** Under which rules a dossier lives: versions of its procedure, process and calendar, fixed when it was filed. */
export function VersionNote({ lang, procedure, process, calendar, newer }: VersionNoteProps) {
  const text = versionNoteText[lang];
  const { code, version, effectiveFrom } = procedure;
  return (
    <p class="govuk-body-s">
      {text.procedure(code, version, dayIn(effectiveFrom, lang))}
      {process !== undefined && ` ${text.process(process, version)}`}
      {calendar !== undefined && ` ${text.calendar(calendar)}`} {text.stays}
      {newer && ` ${text.newer(newer.version, dayIn(newer.effectiveFrom, lang), version)}`}
    </p>
  );
}
