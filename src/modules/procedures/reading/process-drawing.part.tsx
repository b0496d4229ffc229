import { Details } from '#ui';
import { type Box, type DrawingLayout, layOut } from './drawing-layout.ts';
import { box, left, pathOf, shorten, sizeOf, top } from './drawing-shape.ts';
import { processDrawingText } from './process-drawing.text.ts';
import type { ProcessDrawingProps } from './process-drawing-props.ts';
import { ProcessList } from './process-list.part.tsx';
import { type StepState, statesOf } from './standing.ts';
import { whenDone, whoDoes } from './standing-words.ts';

/**
 * Our own light drawing of a process: steps from top to bottom, branches side by side; of a dossier also what
 * is done, where it is, who holds it and until when. The list above it (of a dossier in a fold, since its page
 * has much else to say) says the same, so the picture itself is not read out; on a narrow screen it scrolls in its own box.
 */
export function ProcessDrawing(props: ProcessDrawingProps) {
  const { graph, lang, standing } = props;
  const layout = layOut(graph);
  const states = standing && statesOf(graph, standing.marking);
  const { width, height } = sizeOf(layout);
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
