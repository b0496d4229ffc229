/**
 * Text as it is compared in a search: lower case, without marks, with đ as d, spaces single.
 * The database has the same function as `fold_text`; đ does not decompose, so it is named.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
