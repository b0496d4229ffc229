import { Details } from '#ui';
import { type Box, type DrawingLayout, layOut } from './drawing-layout.ts';
import { processDrawingText } from './process-drawing.text.ts';
import type { ProcessDrawingProps } from './process-drawing-props.ts';
import { ProcessList } from './process-list.part.tsx';
import { type StepState, statesOf } from './standing.ts';
import { whenDone, whoDoes } from './standing-words.ts';

const box = { width: 260, height: 64, gapX: 20, gapY: 40, margin: 4 };

/**
 * Our own light drawing of a process: steps from top to bottom, branches side by side; of a dossier also what
 * is done, where it is, who holds it and until when. The list above it (of a dossier in a fold, since its page
 * has much else to say) says the same, so the picture itself is not read out; on a narrow screen it scrolls in its own box.
 */
export function ProcessDrawing(props: ProcessDrawingProps) {
  const { graph, lang, standing } = props;
  const layout = layOut(graph);
  const states = standing && statesOf(graph, standing.marking);
  const width = layout.columns * (box.width + box.gapX) - box.gapX + 2 * box.margin;
  const height = layout.rows * (box.height + box.gapY) - box.gapY + 2 * box.margin + labelHeight;
  return (
    <>
      {standing ? (
        <Details summary={processDrawingText[lang].inWords}>
          <ProcessList {...props} />
        </Details>
      ) : (
        <ProcessList {...props} />
      )}
      <section
        class="mc-process govuk-!-margin-bottom-6"
        aria-label={processDrawingText[lang].region(graph.name[lang])}
        // A box that scrolls must be reachable by keyboard.
        tabindex={0}
      >
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
          <Lines layout={layout} />
          {layout.boxes.map((each) => (
            <StepBox key={each.id} placed={each} state={states?.get(each.id)} {...props} />
          ))}
        </svg>
      </section>
    </>
  );
}

/** Room above the first row for the name of a way. */
const labelHeight = 16;

const left = (column: number): number => box.margin + column * (box.width + box.gapX);
const top = (row: number): number => box.margin + labelHeight + row * (box.height + box.gapY);

function Lines({ layout }: { readonly layout: DrawingLayout }) {
  const byId = new Map(layout.boxes.map((each) => [each.id, each]));
  return (
    <g class="mc-process__lines">
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

type StepBoxProps = ProcessDrawingProps & { readonly placed: Box; readonly state: StepState | undefined };

function StepBox({ placed, state, lang, standing, bodies = {} }: StepBoxProps) {
  const { step, label } = placed;
  const [x, y] = [left(placed.column), top(placed.row)];
  const held = standing?.held?.find(({ node, party }) => node === placed.id && party === undefined);
  const about = { lang, bodies, held };
  return (
    <g class={`mc-process__step mc-process__step--${state ?? 'published'}`}>
      {label && (
        <text x={x + box.width / 2 + 8} y={y - 8} class="mc-process__label">
          {shorten(label[lang], 20)}
        </text>
      )}
      <rect x={x} y={y} width={box.width} height={box.height} rx="4" />
      {state === 'done' && <path class="mc-process__tick" d={`M${x + 236} ${y + 16}l5 5l9 -11`} />}
      {(state === 'open' || state === 'waiting') && <circle cx={x + 243} cy={y + 15} r="6" />}
      <text x={x + 10} y={y + 20} class="mc-process__name">
        {shorten(step.name[lang], 25)}
      </text>
      <text x={x + 10} y={y + 38}>
        {shorten(whoDoes(step, about), 30)}
      </text>
      <text x={x + 10} y={y + 55}>
        {shorten(whenDone(step, about), 30)}
      </text>
    </g>
  );
}

/** SVG text does not wrap; the whole name stands in the list. */
const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
