import { stringify } from 'yaml';
import { type FormTemplate, keptTemplates, type Letterhead } from '#documents';
import type { Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { digestOf, subjectOf, type TextEdit } from '../changes/text-edit.ts';
import { versionAt } from '../messages/message.ts';
import { textVersions } from '../messages/text-template.store.ts';
import { editsOf } from './edits-of.ts';

export const messagesFile = 'texts/messages.yaml';
export const formsFile = 'forms/forms.yaml';

/** Texts and forms as files, and the digests of everything each ever said here. */
export interface MovedTexts {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly bases: Readonly<Record<string, readonly string[]>>;
}

/** Whatever was ever said otherwise than as shipped: as it is said now. */
export async function textsToMove(db: Executor, now: Instant): Promise<MovedTexts> {
  const files = new Map<string, string | Uint8Array>();
  const bases: Record<string, string[]> = {};
  const note = (edit: TextEdit) => {
    const subject = subjectOf(edit);
    bases[subject] = [...new Set([...(bases[subject] ?? []), digestOf(edit)])];
  };
  const versions = await textVersions(db);
  for (const { key, agency, text } of versions) note({ kind: 'message', key, agency, text });
  const named = [...new Map(versions.map((each) => [`${each.key} ${each.agency}`, each])).values()];
  const said = named.map(({ key, agency }) => ({
    key,
    ...(agency === '' ? {} : { agency }),
    ...versionAt(versions, { key, agency, at: now })?.text,
  }));
  if (said.length > 0) files.set(messagesFile, stringify(said, { lineWidth: 110 }));
  const kept = await keptTemplates(db);
  for (const { template } of kept) for (const edit of editsOf(template)) note(edit);
  const current = kept.findLast(({ from }) => from <= now)?.template;
  if (current) for (const [name, content] of templateFiles(current)) files.set(name, content);
  return { files, bases };
}

/** A template as the folder that `motcua forms` reads: logos lie beside it. */
function templateFiles({ letterhead, units, forms }: FormTemplate): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  const headFile = (head: Letterhead, name: string) => {
    const { logo, ...said } = head;
    if (logo === undefined) return withoutGaps(said);
    const file = `${name}.${logo.startsWith('iVBOR') ? 'png' : 'jpg'}`;
    files.set(`forms/${file}`, Buffer.from(logo, 'base64'));
    return { ...withoutGaps(said), logo: file };
  };
  const written = {
    version: 'moved',
    letterhead: headFile(letterhead, 'logo'),
    units: Object.fromEntries(
      Object.entries(units).map(([code, head]) => [code, headFile(head, `logo-${code}`)]),
    ),
    forms: Object.fromEntries(
      Object.entries(forms).map(([key, blocks]) => [
        key,
        { blocks: blocks.map(({ block, text }) => (text ? withoutGaps({ block, text }) : (block ?? ''))) },
      ]),
    ),
  };
  files.set(formsFile, stringify(written, { lineWidth: 110, aliasDuplicateObjects: false }));
  return files;
}

const withoutGaps = (object: object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
