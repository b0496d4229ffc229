import type { Bilingual, Lang } from '#kernel';
import { type Fault, saidIn } from '../content/located.ts';
import type { FormDefinition } from '../form/form.ts';
import { designerText } from './designer.text.ts';
import { placesIn } from './place.ts';

/** A mistake as its reader is told it: where in words, what, and which question or page it leads to. */
export type FaultShown = {
  readonly words: Bilingual;
  readonly field?: string | undefined;
  readonly page?: string | undefined;
};

/** `Trang “Bản sao cần cấp”, câu hỏi “Số bản”, điều kiện: xét câu hỏi “Loại giấy tờ”, là câu không được hỏi trước đó`. */
export function faultShown(fault: Fault, form: FormDefinition | undefined): FaultShown {
  const place = form && fault.file.endsWith('form.json') ? placeIn(fault.path, form) : undefined;
  const words = (lang: Lang): string => {
    const text = designerText[lang];
    const message = withLabels(saidIn(fault.message, lang), form, lang);
    if (!place) return `${text.fileNames(fault.file.split('/').at(-1) ?? '', fault.line)}: ${message}`;
    const where = [
      place.page && text.pageNamed(place.page.title[lang]),
      place.field && text.fieldNamed(place.field.label[lang]),
      partName(place.part, lang),
    ].filter((part) => part !== undefined);
    return `${where.join(', ')}: ${message}`;
  };
  return { words: { vi: words('vi'), en: words('en') }, field: place?.path, page: place?.page.key };
}

function placeIn(path: string, form: FormDefinition) {
  const [, page, field, row, part = ''] =
    /^pages\[(\d+)\](?:\.fields\[(\d+)\])?(?:\.fields\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  const onPage = form.pages[Number(page)];
  if (page === undefined || !onPage) return undefined;
  const found = onPage.fields[Number(field ?? -1)];
  const inRow = found?.kind === 'group' ? found.fields[Number(row ?? -1)] : undefined;
  const key = inRow ? `${found?.key}.${inRow.key}` : found?.key;
  return { page: onPage, field: inRow ?? found, path: key, part: part.split(/[.[]/)[0] ?? '' };
}

function partName(part: string, lang: Lang): string | undefined {
  const names: Readonly<Record<string, string>> = designerText[lang].parts;
  return part === '' ? undefined : (names[part] ?? part);
}

/** Keys that a message quotes, as the questions are called. */
function withLabels(message: string, form: FormDefinition | undefined, lang: Lang): string {
  return placesIn(form ?? { format: 1, title: { vi: '', en: '' }, pages: [] }).reduce(
    (said, { field }) => said.replaceAll(`"${field.key}"`, `“${field.label[lang]}”`),
    message,
  );
}
