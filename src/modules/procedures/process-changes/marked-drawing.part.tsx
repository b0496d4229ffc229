import type { Lang } from '#kernel';
import { type Box, layOut } from '../reading/drawing-layout.ts';
import { box, left, pathOf, shorten, sizeOf, top } from '../reading/drawing-shape.ts';
import { type Bodies, whenDone, whoDoes } from '../reading/standing-words.ts';
import { processChangesText } from './process-changes.text.ts';
import type { LineChange, ProcessChanges, Side, StepMark } from './process-changes.ts';

interface MarkedDrawingProps extends Side {
  /** Begins the ids of its steps, to which the list leads. */
  readonly side: 'truoc' | 'sau';
  readonly changes: ProcessChanges;
  readonly lang: Lang;
  readonly bodies: Bodies;
}

/**
 * One of two processes that are compared, with what differs marked by a sign, the kind of its line and a tint. The list
 * before it says the same, so the picture itself is not read out.
 */
export function MarkedDrawing({ side, called, graph, changes, lang, bodies }: MarkedDrawingProps) {
  const text = processChangesText[lang];
  if (!graph) return <p class="govuk-body">{text.none}</p>;
  const layout = layOut(graph);
  const { width, height } = sizeOf(layout);
  const placed = new Map(layout.boxes.map((each) => [each.id, each]));
  const marks = new Map(changes.steps.map(({ id, mark }) => [id, mark]));
  return (
    <section class="mc-process" aria-label={text.region(called)} tabindex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        {changes.lines.map((line) => {
          const [from, to] = [placed.get(line.from), placed.get(line.to)];
          if (!from || !to || line.mark === (side === 'sau' ? 'removed' : 'added')) return null;
          return <Line key={`${line.from} ${line.to}`} {...{ from, to, line }} />;
        })}
        {layout.boxes.map((each) => (
          <MarkedStep
            key={each.id}
            id={`${side}-${each.id}`}
            placed={each}
            mark={marks.get(each.id) ?? 'same'}
            {...{ lang, bodies }}
          />
        ))}
      </svg>
    </section>
  );
}

/** What differs about a line, without words. */
const signs = { added: '+', removed: '−', changed: '±', same: '' } as const satisfies Record<
  LineChange['mark'],
  string
>;

interface LineProps {
  readonly from: Box;
  readonly to: Box;
  readonly line: LineChange;
}

function Line({ from, to, line }: LineProps) {
  const sign = signs[line.mark];
  return (
    <g class={`mc-marked__line mc-marked__line--${line.mark}`}>
      <path d={pathOf(from, to)} />
      {sign !== '' && (
        <text x={left(to.column) + box.width / 2 - 18} y={top(to.row) - 8}>
          {sign}
        </text>
      )}
    </g>
  );
}

interface MarkedStepProps {
  readonly id: string;
  readonly placed: Box;
  readonly mark: StepMark;
  readonly lang: Lang;
  readonly bodies: Bodies;
}

function MarkedStep({ id, placed: { step, label, column, row }, mark, lang, bodies }: MarkedStepProps) {
  const [x, y] = [left(column), top(row)];
  const about = { lang, bodies };
  return (
    <g id={id} class={`mc-process__step mc-marked__step--${mark}`}>
      {label && (
        <text x={x + box.width / 2 + 8} y={y - 8} class="mc-process__label">
          {shorten(label[lang], 20)}
        </text>
      )}
      <rect x={x} y={y} width={box.width} height={box.height} rx="4" />
      <text x={x + 10} y={y + 20} class="mc-process__name">
        {shorten(step.name[lang], mark === 'same' ? 28 : 21)}
      </text>
      <text x={x + box.width - 10} y={y + 20} text-anchor="end" class="mc-marked__sign">
        {mark === 'same' ? '' : processChangesText[lang].marks[mark]}
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
