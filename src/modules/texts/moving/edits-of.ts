import { auxiliaryKeys, type FormTemplate, listKeys, numberedKeys } from '#documents';
import type { TextEdit } from '../changes/text-edit.ts';

/** What a template says otherwise than as shipped, part by part. */
export function editsOf({ letterhead, units, forms }: FormTemplate): readonly TextEdit[] {
  const keys = [...numberedKeys, ...auxiliaryKeys, ...listKeys];
  return [
    ...(Object.keys(letterhead).length > 0
      ? [{ kind: 'letterhead', agency: '', head: letterhead } as const]
      : []),
    ...Object.entries(units).map(([agency, head]) => ({ kind: 'letterhead', agency, head }) as const),
    ...keys.flatMap((form): readonly TextEdit[] =>
      forms[form] ? [{ kind: 'form', form, blocks: forms[form] }] : [],
    ),
  ];
}

/** An edit that puts its subject back as shipped; undefined of a subject that is no template's. */
export function resetOf(subject: string): TextEdit | undefined {
  const [kind, name = ''] = subject.split(':');
  if (kind === 'letterhead') return { kind, agency: name, head: undefined };
  const form = [...numberedKeys, ...auxiliaryKeys, ...listKeys].find((key) => key === name);
  return kind === 'form' && form ? { kind, form, blocks: undefined } : undefined;
}
