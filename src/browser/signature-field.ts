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
  const keep = (): void => {
    input.value = pad.isEmpty() ? '' : linesOf(pad, canvas);
  };
  pad.addEventListener('endStroke', keep);
  button.addEventListener('click', () => {
    pad.clear();
    keep();
  });
  // It has no size while its question is folded, and another after a tablet was turned: what was drawn stays.
  new ResizeObserver(() => {
    if (canvas.clientWidth === 0 || canvas.width === canvas.clientWidth) return;
    const drawn = pad.toData();
    canvas.width = canvas.clientWidth;
    canvas.height = canvas.clientHeight;
    pad.fromData(drawn);
    keep();
  }).observe(canvas);
}

function linesOf(pad: SignaturePad, { width, height }: HTMLCanvasElement): string {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));
  const strokes = pad
    .toData()
    .map(({ points }) => points.flatMap(({ x, y }) => [within(x, width), within(y, height)]));
  return JSON.stringify({ width, height, strokes });
}
