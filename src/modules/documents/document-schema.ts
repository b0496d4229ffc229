import { Type } from 'typebox';
import type { DocumentRef } from './document.ts';

/** A paper in the JSON API. */
export const documentSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  sha256: Type.String(),
  size: Type.Integer(),
  mediaType: Type.String(),
  fileName: Type.String(),
  scanState: Type.String(),
  pages: Type.Optional(Type.Integer()),
});

/** As the API tells of it. */
export const apiDocument = ({ uploadedAt: _, pages, ...document }: DocumentRef) => ({
  ...document,
  ...(pages === undefined ? {} : { pages }),
});
