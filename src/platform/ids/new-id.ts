import { v7 } from 'uuid';
import { type Id, idOf } from '#kernel';

/** A new identifier, UUID version 7 (RFC 9562): ordered by time, so that indexes grow at one end. */
export const newId = <Of extends string>(): Id<Of> => idOf<Of>(v7());
