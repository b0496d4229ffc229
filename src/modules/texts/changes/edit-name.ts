import { formTitle } from '#documents';
import type { Lang } from '#kernel';
import type { MessageTemplate } from '../messages/message.ts';
import { textsText } from '../texts.text.ts';
import type { TextEdit } from './text-edit.ts';

/** What an edit is about, as it is called on the pages; a unit by its code. */
export function editName(edit: TextEdit, messages: readonly MessageTemplate[], lang: Lang): string {
  if (edit.kind === 'form') return formTitle(edit.form, lang);
  const { agency } = edit;
  if (edit.kind === 'letterhead')
    return agency === '' ? textsText[lang].letterhead : textsText[lang].letterheadOf(agency);
  const name = messages.find(({ key }) => key === edit.key)?.name[lang] ?? edit.key;
  return agency === '' ? name : `${name} (${agency})`;
}
