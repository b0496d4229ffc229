import type { ResultReceiptData } from '#documents';
import { isJsonObject, type JsonValue } from '#kernel';

type Signed = NonNullable<NonNullable<ResultReceiptData['taken']>['signature']>;

/** A signature as the hand-over of a result keeps it; undefined for one on paper, and for what is none. */
export function signatureIn(value: JsonValue | undefined): Signed | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined;
  const { width, height, strokes } = value;
  if (typeof width !== 'number' || typeof height !== 'number' || !Array.isArray(strokes)) return undefined;
  if (!(width > 0 && height > 0)) return undefined;
  const drawn = strokes.map((stroke) =>
    Array.isArray(stroke) ? stroke.filter((each): each is number => typeof each === 'number') : [],
  );
  return { width, height, strokes: drawn.filter((stroke) => stroke.length >= 2) };
}
