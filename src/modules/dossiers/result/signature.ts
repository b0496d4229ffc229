import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';

/** Strokes a hand draws in a field of so many units; more is no signature but a flood. */
const most = { strokes: 200, numbers: 8000, side: 2000 } as const;
const least = 8;

/**
 * A name written on the screen, as the lines the hand drew: `x, y, x, y …` of each stroke in the units of the
 * field. Lines and no picture, so that a print is as sharp as the page and nothing has to be decoded.
 */
export const signatureSchema = Type.Object({
  width: Type.Integer({ minimum: 50, maximum: most.side }),
  height: Type.Integer({ minimum: 20, maximum: most.side }),
  strokes: Type.Array(
    Type.Array(Type.Integer({ minimum: 0, maximum: most.side }), { minItems: 2, maxItems: most.numbers }),
    { minItems: 1, maxItems: most.strokes },
  ),
});
export type Signature = Static<typeof signatureSchema>;

const checked = Compile(signatureSchema);

/** Reads what the page sent. Undefined for anything that is no signature: empty, a dot, too much, outside its field. */
export function parseSignature(text: string): Signature | undefined {
  const value = jsonIn(text);
  if (!checked.Check(value)) return undefined;
  const numbers = value.strokes.reduce((sum, stroke) => sum + stroke.length, 0);
  const whole = value.strokes.every(
    (stroke) =>
      stroke.length % 2 === 0 &&
      stroke.every((each, at) => each <= (at % 2 === 0 ? value.width : value.height)),
  );
  return whole && numbers >= 2 * least && numbers <= most.numbers ? value : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The strokes as the path of an SVG; a single point becomes a dot. */
export const signaturePath = ({ strokes }: Signature): string =>
  strokes.map((stroke) => pathOf(stroke)).join(' ');

function pathOf([x = 0, y = 0, ...rest]: readonly number[]): string {
  if (rest.length === 0) return `M${x} ${y}h0`;
  const lines = rest.flatMap((each, at) => (at % 2 === 0 ? [`${each} ${rest[at + 1] ?? 0}`] : []));
  return `M${x} ${y}L${lines.join(' ')}`;
}

/** The same as a drawing of its own, in the ink of the page. */
export const signatureSvg = (signature: Signature): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${signature.width} ${signature.height}" width="${signature.width}" height="${signature.height}"><path d="${signaturePath(signature)}" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
