import type { Lang } from '#kernel';
import { StatusTag, type StatusTone } from '#ui';
import { type Outline, type OutlineItem, outlineOf } from './outline.ts';
import { processDrawingText } from './process-drawing.text.ts';
import type { ProcessDrawingProps } from './process-drawing-props.ts';
import { type StepState, statesOf } from './standing.ts';
import { type Bodies, bodyIn, remarkOn, whenDone, whoDoes } from './standing-words.ts';

type Shown = Pick<ProcessDrawingProps, 'lang' | 'standing'> & {
  readonly bodies: Bodies;
  readonly states: ReadonlyMap<string, StepState> | undefined;
};

/** The process as a list: every word of the drawing, and more, for whoever does not see it. */
export function ProcessList({ graph, lang, standing, bodies = {} }: ProcessDrawingProps) {
  const states = standing && statesOf(graph, standing.marking);
  return <Ways outline={outlineOf(graph)} shown={{ lang, bodies, standing, states }} />;
}

function Ways({ outline, shown }: { readonly outline: Outline; readonly shown: Shown }) {
  if (outline.length === 0) return <p class="govuk-body">{processDrawingText[shown.lang].nothing}</p>;
  return (
    <ol class="govuk-list govuk-list--number">
      {outline.map((item) => (
        <Item key={item.id} item={item} shown={shown} />
      ))}
    </ol>
  );
}

function Item({ item, shown }: { readonly item: OutlineItem; readonly shown: Shown }) {
  const text = processDrawingText[shown.lang];
  if (item.type === 'step') return <StepItem item={item} shown={shown} />;
  const ways =
    item.type === 'parallel'
      ? item.ways.map((items, index) => ({ title: text.branch(index + 1), items }))
      : item.ways.map(({ name, items }) => ({ title: name?.[shown.lang] ?? text.otherwise, items }));
  return (
    <li>
      {item.type === 'parallel' ? text.parallel : text.choice}
      <ul class="govuk-list govuk-list--bullet">
        {ways.map(({ title, items }) => (
          <li key={title}>
            {title}
            <Ways outline={items} shown={shown} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function StepItem({
  item: { id, step },
  shown,
}: {
  readonly item: Extract<OutlineItem, { type: 'step' }>;
  readonly shown: Shown;
}) {
  const { lang, bodies, standing, states } = shown;
  const held = standing?.held?.find(({ node, party }) => node === id && party === undefined);
  const state = states?.get(id);
  const remark = remarkOn(step, lang);
  return (
    <li aria-current={state === 'open' || state === 'waiting' ? 'step' : undefined}>
      {step.name[lang]} – {whoDoes(step, { lang, bodies, held })} ({whenDone(step, { lang, bodies, held })}){' '}
      {state && <StatusTag tone={tones[state]}>{processDrawingText[lang][state]}</StatusTag>}
      {remark !== undefined && <p class="mc-list__note">{remark}</p>}
      {step.parties && <Parties node={id} parties={step.parties} shown={shown} />}
    </li>
  );
}

const tones = {
  done: 'done',
  open: 'active',
  waiting: 'waiting',
  ahead: 'neutral',
  skipped: 'neutral',
} as const satisfies Record<StepState, StatusTone>;

function Parties(props: {
  readonly node: string;
  readonly parties: readonly string[];
  readonly shown: Shown;
}) {
  const { node, parties, shown } = props;
  const { lang, bodies, standing, states } = shown;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {parties.map((party) => {
        const until = standing?.held?.find((each) => each.node === node && each.party === party)?.until;
        const state = states?.get(node);
        const answered = standing?.marking.done.some((task) => task.node === node && task.party === party);
        return (
          <li key={party}>
            {bodyIn(party, bodies)}
            {until !== undefined && ` (${processDrawingText[lang].until(until)})`}
            {state && state !== 'ahead' && state !== 'skipped' && `: ${opinionIn(answered, state, lang)}`}
          </li>
        );
      })}
    </ul>
  );
}

function opinionIn(answered: boolean | undefined, state: StepState, lang: Lang): string {
  const text = processDrawingText[lang];
  if (answered) return text.answered;
  return state === 'done' ? text.silent : text.unanswered;
}
