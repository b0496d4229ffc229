import type { Lang } from '#kernel';
import type { Item } from './outline.ts';
import { typedTime } from './working-time.ts';

/** Fields of a form by their names. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The fields of an item as it stands. */
export function itemValues(item: Item, lang: Lang): Values {
  if (item.type === 'block') return { ten: item.name, lan: item.lane };
  if (item.type === 'call') return { ten: item.name, lan: item.lane, goi: item.called };
  const uncounted = item.limit === 'not-counted';
  return {
    ...{ ten: item.name, tenEn: item.nameEn, lan: item.lane, loai: item.step },
    han: uncounted ? '' : typedTime(item.limit, lang),
    khongTinh: uncounted ? 'yes' : undefined,
    ...{ nhac: typedTime(item.remind, lang), baoCap: typedTime(item.escalate, lang) },
    coQuan: item.parties.split(/[\s,]+/).filter((key) => key !== ''),
    ...{ luat: item.rule, cho: item.wait },
  };
}
