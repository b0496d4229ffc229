import type { ListedProcedure } from '../listed/listed.ts';
import type { CatalogueEntry } from '../procedure.ts';
import type { Findable } from './search-index.ts';

/** A procedure described here, as it is found. */
export function findableOf({
  content,
  form,
  process,
}: Pick<CatalogueEntry, 'content' | 'form' | 'process'>): Findable {
  return {
    code: content.code,
    nameVi: content.name.vi,
    nameEn: content.name.en,
    fieldVi: content.field.vi,
    fieldEn: content.field.en,
    levels: [content.competentLevel],
    channels: content.channels,
    keywords: content.keywords,
    route: content.route,
    onlineLevel: content.onlineLevel.value,
    described: true,
    filedHere: content.route === 'local' && form !== undefined && process !== undefined,
  };
}

/** One of which only the title is known. */
export const listedAsFindable = ({ code, title, field, levels, channels }: ListedProcedure): Findable => ({
  code,
  nameVi: title,
  fieldVi: field,
  levels,
  channels,
  keywords: [],
  described: false,
  filedHere: false,
});
