import type { Lang } from '#kernel';

/** A file's size as people read it: `640 KB`, `2,4 MB`. */
export function sizeText(bytes: number, lang: Lang): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
  const megabytes = (kilobytes / 1024).toFixed(1);
  return `${lang === 'vi' ? megabytes.replace('.', ',') : megabytes} MB`;
}
