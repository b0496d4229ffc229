import { v5 } from 'uuid';
import { type Id, idOf } from '#kernel';

/** Our own namespace, drawn once; changing it would give everything loaded from content a new identity. */
const namespace = '6b0f4c1e-3d0a-4f3e-9f57-2a1d5c8e7b46';

/**
 * The identifier of something that comes from content, UUID version 5 (RFC 9562) of what it is called
 * there: loading the same content again finds the same rows.
 */
export const contentId = <Of extends string>(kind: Of, key: string): Id<Of> =>
  idOf<Of>(v5(`${kind}:${key}`, namespace));
