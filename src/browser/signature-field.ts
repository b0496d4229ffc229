import SignaturePad from 'signature_pad';

/**
 * A field to sign in with a finger or a pen. What is drawn goes into the hidden control as the lines themselves, in
 * the units of the field, which the server reads again. Without a script people sign on paper.
 */
export function enhanceSignatures(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-module="mc-signature"]')) {
    const input = place.querySelector('input');
    if (input !== null) attach(place, input);
  }
}

function attach(place: HTMLElement, input: HTMLInputElement): void {
  const { label = '', clear = '' } = place.dataset;
  const canvas = document.createElement('canvas');
  canvas.className = 'mc-signature';
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary mc-button--small';
  button.textContent = clear;
  place.replaceChildren(canvas, button, input);
  const pad = new SignaturePad(canvas);
  pad.addEventListener('endStroke', () => {
    input.value = linesOf(pad, canvas);
  });
  button.addEventListener('click', () => {
    pad.clear();
    input.value = '';
  });
  // It has no size while its question is folded, and another after a tablet was turned: what was drawn stays, as
  // does what came back with a form that was refused.
  new ResizeObserver(() => {
    if (canvas.clientWidth === 0 || canvas.width === canvas.clientWidth) return;
    canvas.width = canvas.clientWidth;
    canvas.height = canvas.clientHeight;
    const drawn = drawnIn(input.value);
    if (drawn === undefined) return;
    const scale = Math.min(canvas.width / drawn.width, canvas.height / drawn.height);
    pad.fromData(drawn.strokes.map((stroke) => ({ ...inkOf(pad), points: pointsOf(stroke, scale) })));
    input.value = linesOf(pad, canvas);
  }).observe(canvas);
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly (readonly number[])[];
}

/** What the control holds: our own lines, which the server has read once if they came back. */
function drawnIn(value: string): Drawn | undefined {
  return value === '' ? undefined : JSON.parse(value);
}

const inkOf = ({
  penColor,
  dotSize,
  minWidth,
  maxWidth,
  velocityFilterWeight,
  compositeOperation,
}: SignaturePad) => ({
  ...{ penColor, dotSize, minWidth, maxWidth, velocityFilterWeight, compositeOperation },
});

function pointsOf(stroke: readonly number[], scale: number) {
  return stroke.flatMap((x, at) => {
    const y = stroke[at + 1];
    // Points a tenth of a second apart are drawn as a hand draws them.
    return at % 2 === 0 && y !== undefined
      ? [{ x: x * scale, y: y * scale, pressure: 0.5, time: at * 50 }]
      : [];
  });
}

function linesOf(pad: SignaturePad, { width, height }: HTMLCanvasElement): string {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));
  const strokes = pad
    .toData()
    .map(({ points }) => points.flatMap(({ x, y }) => [within(x, width), within(y, height)]));
  return JSON.stringify({ width, height, strokes });
}
