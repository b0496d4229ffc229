import { templateAt } from '#documents';
import type { Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { versionAt } from '../messages/message.ts';
import { textVersions } from '../messages/text-template.store.ts';
import { plainTemplate, type TextEdit } from './text-edit.ts';

/** What is in use where an edit would change it, said in the same way as the edit. */
export async function inUse(db: Executor, edit: TextEdit, now: Instant): Promise<TextEdit> {
  if (edit.kind === 'message') {
    const { key, agency } = edit;
    const versions = await textVersions(db, { key, agency });
    return { ...edit, text: versionAt(versions, { key, agency, at: now })?.text };
  }
  const template = (await templateAt(db, now)) ?? plainTemplate;
  if (edit.kind === 'form') return { ...edit, blocks: template.forms[edit.form] };
  if (edit.agency !== '') return { ...edit, head: template.units[edit.agency] };
  const { letterhead } = template;
  return { ...edit, head: Object.keys(letterhead).length === 0 ? undefined : letterhead };
}
