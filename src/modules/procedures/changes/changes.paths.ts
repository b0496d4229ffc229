/** Where everybody reads what changed in which procedure; of one alone when it is named. */
export const changesPath = '/thu-tuc/thay-doi';

export function changesHref({
  code,
  page = 1,
}: {
  readonly code?: string | undefined;
  readonly page?: number;
}): string {
  const query = new URLSearchParams({
    ...(code === undefined ? {} : { ma: code }),
    ...(page > 1 ? { trang: String(page) } : {}),
  }).toString();
  return query === '' ? changesPath : `${changesPath}?${query}`;
}
