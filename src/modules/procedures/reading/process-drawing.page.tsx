import { durationIn } from '#calendar';
import type { Lang } from '#kernel';
import { isRole, roleNames } from '#organisations';
import type { StepGraph } from '../process/step-graph.ts';
import { type Box, type DrawingLayout, layOut } from './drawing-layout.ts';
import { procedureText } from './procedure.text.ts';

const box = { width: 260, height: 64, gapX: 20, gapY: 28, margin: 4 };

/** Name of the role that does a step, in words where the office knows the role. */
export const roleIn = (role: string, lang: Lang): string => (isRole(role) ? roleNames[role][lang] : role);

/** Working time of a step in words. */
export const timeIn = (minutes: number | undefined, lang: Lang): string =>
  minutes === undefined ? procedureText[lang].notCounted : durationIn(minutes, lang);

/** Our own light drawing of a process: steps from top to bottom, branches side by side. */
export function ProcessDrawing({ graph, lang }: { readonly graph: StepGraph; readonly lang: Lang }) {
  const layout = layOut(graph);
  const width = layout.columns * (box.width + box.gapX) - box.gapX + 2 * box.margin;
  const height = layout.rows * (box.height + box.gapY) - box.gapY + 2 * box.margin;
  return (
    <div class="mc-svg govuk-body govuk-!-margin-bottom-6">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={procedureText[lang].drawing(graph.name[lang])}
        font-size="14"
        fill="currentColor"
      >
        <Lines layout={layout} />
        {layout.boxes.map((each) => (
          <StepBox key={each.id} placed={each} lang={lang} />
        ))}
      </svg>
    </div>
  );
}

const left = (column: number): number => box.margin + column * (box.width + box.gapX);
const top = (row: number): number => box.margin + row * (box.height + box.gapY);

function Lines({ layout }: { readonly layout: DrawingLayout }) {
  const byId = new Map(layout.boxes.map((each) => [each.id, each]));
  return (
    <g fill="none" stroke="currentColor" stroke-width="1.5">
      {layout.lines.map(({ from, to }) => {
        const [a, b] = [byId.get(from), byId.get(to)];
        return a && b && <path key={`${from} ${to}`} d={pathOf(a, b)} />;
      })}
    </g>
  );
}

/** Down from one box, across above the other, down into it, with a head. */
function pathOf(a: Box, b: Box): string {
  const [fromX, fromY] = [left(a.column) + box.width / 2, top(a.row) + box.height];
  const [toX, toY] = [left(b.column) + box.width / 2, top(b.row)];
  const turn = toY - box.gapY / 2;
  return `M${fromX} ${fromY}V${turn}H${toX}V${toY - 1}m-4 -5l4 5l4 -5`;
}

function StepBox({ placed, lang }: { readonly placed: Box; readonly lang: Lang }) {
  const { step } = placed;
  const [x, y] = [left(placed.column), top(placed.row)];
  return (
    <g>
      <rect x={x} y={y} width={box.width} height={box.height} rx="4" fill="none" stroke="currentColor" />
      <text x={x + 10} y={y + 20} font-weight="700">
        {shorten(step.name[lang], 36)}
      </text>
      <text x={x + 10} y={y + 38}>
        {shorten(roleIn(step.role, lang), 40)}
      </text>
      <text x={x + 10} y={y + 55}>
        {timeIn(step.limitMinutes, lang)}
      </text>
    </g>
  );
}

/** SVG text does not wrap; the whole name stands in the list. */
const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
