import { sectionsIn, shippedWords, type TemplateBlock } from '#documents';
import type { Bilingual, Lang } from '#kernel';
import { textsText } from '../texts.text.ts';
import type { TextEdit } from './text-edit.ts';

/** Everything an edit says as one text in each language, a line a block: so that two can be compared. */
export const wordsOfEdit = (edit: TextEdit, shipped: Bilingual | undefined): Bilingual => ({
  vi: wordsIn(edit, shipped, 'vi'),
  en: wordsIn(edit, shipped, 'en'),
});

function wordsIn(edit: TextEdit, shipped: Bilingual | undefined, lang: Lang): string {
  if (edit.kind === 'message') return (edit.text ?? shipped)?.[lang] ?? '';
  if (edit.kind === 'letterhead') {
    const { head = {} } = edit;
    return headNames
      .flatMap((name) => (head[name] === undefined ? [] : [`${textsText[lang].head[name]}: ${head[name]}`]))
      .join('\n');
  }
  const blocks: readonly TemplateBlock[] = edit.blocks ?? sectionsIn(edit.form).map(([block]) => ({ block }));
  return blocks
    .map(
      ({ block = '', text }) =>
        (text ?? shippedWords(edit.form, block))?.[lang] ?? `[${sectionName(block, lang)}]`,
    )
    .join('\n');
}

/** What a letterhead says, in the order in which it is asked for. */
export const headNames = ['superior', 'agency', 'place', 'website', 'phone'] as const;

/** What a section of a form is called on the page. */
export const sectionName = (section: string, lang: Lang): string => {
  const names: Readonly<Record<string, string>> = textsText[lang].sections;
  return names[section] ?? section;
};
