import type { Block } from '#platform/pdf';
import { fillWords } from '#procedures';
import type { Contact, Help, IssuingBody } from './form-data.ts';
import type { FormKey } from './form-keys.ts';
import type { FormSet } from './form-set.ts';
import { type FormPlaceholder, formPlaceholders, type SectionName } from './sections.table.ts';

interface Lettered {
  readonly body: IssuingBody;
  readonly help?: Help | undefined;
}

/** The data of a form under the province's letterhead. */
export function lettered<Data extends Lettered>(data: Data, set: FormSet | undefined): Data {
  const template = set?.template;
  if (!template) return data;
  const own = data.body.code === undefined ? undefined : template.units[data.body.code];
  const { superior, agency, place, website, phone, logo } = { ...template.letterhead, ...own };
  const { body, help } = data;
  return {
    ...data,
    body: {
      ...body,
      superior: superior ?? body.superior,
      name: agency ?? body.name,
      place: place ?? body.place,
      logo,
    },
    ...(help ? { help: { website: website ?? help.website, phone: phone ?? help.phone } } : {}),
  };
}

/** A part of a form by its name: some blocks, or none of this print. */
export type Section<Name extends string> = readonly [name: Name, blocks: readonly Block[]];

interface Facts extends Lettered {
  readonly owner?: Contact | undefined;
  readonly dossierCode?: string | undefined;
  readonly content?: string | undefined;
  readonly officialName: string;
}

/** The blocks of a form in the province's order and words; in ours where it has none. */
export function arranged<Key extends FormKey>(
  key: Key,
  sections: readonly Section<SectionName<Key>>[],
  {
    data,
    lang,
    set,
  }: { readonly data: Facts; readonly lang: 'vi' | 'en'; readonly set: FormSet | undefined },
): readonly Block[] {
  const wanted = set?.template?.forms[key];
  if (!wanted) return sections.flatMap(([, blocks]) => blocks);
  const values = valuesOf(data);
  return wanted.flatMap(({ block, text }): readonly Block[] => {
    const own = sections.find(([name]) => name === block)?.[1] ?? [];
    if (!text) return own;
    if (block !== undefined && own.length === 0) return [];
    return [{ kind: 'paragraph', text: fillWords(text[lang], formPlaceholders, values), indent: true }];
  });
}

const valuesOf = ({ body, help, owner, dossierCode, content, officialName }: Facts) =>
  ({
    agency: body.name,
    superior: body.superior ?? '',
    place: body.place,
    owner: owner?.name ?? '',
    code: dossierCode ?? '',
    content: content ?? '',
    website: help?.website ?? '',
    phone: help?.phone ?? '',
    official: officialName,
  }) satisfies Record<FormPlaceholder, string>;
