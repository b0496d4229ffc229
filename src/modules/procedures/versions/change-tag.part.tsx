import type { Lang } from '#kernel';
import { StatusTag, type StatusTone } from '#ui';
import type { ChangeClass } from './change-class.ts';
import { versionsText } from './versions.text.ts';

const tones: Readonly<Record<ChangeClass, StatusTone>> = {
  cosmetic: 'neutral',
  assisting: 'done',
  substantive: 'waiting',
};

/** The class of a change in words; its colour repeats them. */
export function ChangeTag({ change, lang }: { readonly change: ChangeClass; readonly lang: Lang }) {
  return <StatusTag tone={tones[change]}>{versionsText[lang].classes[change]}</StatusTag>;
}
