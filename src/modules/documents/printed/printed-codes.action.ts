import { qrSvg } from '#platform/qr';
import type { PrintedForm } from './printed-form.ts';

/** The QR codes of a form as SVG, by what they hold: for the form as a page. */
export function printedCodes(form: PrintedForm): ReadonlyMap<string, string> {
  const inHead = form.head.qr ? [form.head.qr] : [];
  const inBlocks = form.blocks.flatMap((block) => (block.kind === 'qr' ? [block] : []));
  return new Map([...inHead, ...inBlocks].map(({ content, says }) => [content, qrSvg(content, says)]));
}
