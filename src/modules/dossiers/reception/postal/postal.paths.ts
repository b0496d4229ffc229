import type { Id } from '#kernel';
import { postalPath } from '../reception.paths.ts';

export type ListId = Id<'post-list'>;

export const postalPatterns = {
  open: `${postalPath}/mo`,
  bring: `${postalPath}/danh-sach`,
  list: `${postalPath}/danh-sach/:list`,
} as const;

export const listPath = (id: ListId): string => postalPatterns.list.replace(':list', id);
