import type { Drawing } from './letter.ts';
import { ornament, type Paper } from './paper.ts';

type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A signature written on the screen, as large as its frame lets it be, in the middle of it. */
export function drawStrokes(paper: Paper, { width, height, strokes }: Drawing, frame: Frame): void {
  const { doc } = paper;
  const scale = Math.min(frame.width / width, frame.height / height);
  const left = frame.x + (frame.width - width * scale) / 2;
  ornament(paper, () => {
    doc.lineWidth(1).lineCap('round').lineJoin('round');
    for (const [x = 0, y = 0, ...rest] of strokes) {
      doc.moveTo(left + x * scale, frame.y + y * scale);
      // A dot is a line of no length, which some readers do not draw.
      if (rest.length === 0) doc.lineTo(left + x * scale + 0.5, frame.y + y * scale);
      for (let at = 0; at + 1 < rest.length; at += 2)
        doc.lineTo(left + (rest[at] ?? 0) * scale, frame.y + (rest[at + 1] ?? 0) * scale);
      doc.stroke();
    }
  });
}
