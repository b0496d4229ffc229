import { durationIn } from '#calendar';
import type { Lang } from '#kernel';
import { Link } from '#ui';
import { longestMinutes } from '../process/reckon.ts';
import type { Bodies } from '../reading/standing-words.ts';
import { lineWords, stepWords } from './change-words.ts';
import { MarkedDrawing } from './marked-drawing.part.tsx';
import { processChangesText } from './process-changes.text.ts';
import {
  changesBetween,
  isSameProcess,
  type ProcessChanges,
  type Side,
  toldLines,
} from './process-changes.ts';

export interface ComparedProcessesProps {
  readonly before: Side;
  readonly after: Side;
  readonly lang: Lang;
  readonly bodies: Bodies;
  /** Where a step of the newer process is changed. */
  readonly editHref?: ((id: string) => string) | undefined;
}

/** Two processes held against each other: in words, and drawn beside each other with what is marked on them. */
export function ComparedProcesses(props: ComparedProcessesProps) {
  const { before, after, lang, bodies } = props;
  const text = processChangesText[lang];
  const changes = changesBetween(before.graph, after.graph);
  if (isSameProcess(changes)) return <p class="govuk-body">{text.same}</p>;
  return (
    <>
      <Words {...props} changes={changes} />
      <p class="govuk-body-s">{text.legend}</p>
      <div class="mc-compared">
        <div>
          <h3 class="govuk-heading-s">{text.before(before.called)}</h3>
          <MarkedDrawing side="truoc" {...{ ...before, changes, lang, bodies }} />
        </div>
        <div>
          <h3 class="govuk-heading-s">{text.after(after.called)}</h3>
          <MarkedDrawing side="sau" {...{ ...after, changes, lang, bodies }} />
        </div>
      </div>
    </>
  );
}

function Words(props: ComparedProcessesProps & { readonly changes: ProcessChanges }) {
  const { before, after, lang, bodies, changes } = props;
  const text = processChangesText[lang];
  const steps = changes.steps.filter(({ mark }) => mark !== 'same');
  const lines = toldLines(changes);
  const [was, is] = [
    before.graph && longestMinutes(before.graph),
    after.graph && longestMinutes(after.graph),
  ];
  const nameOf = (id: string): string => {
    const change = changes.steps.find((each) => each.id === id);
    return (change?.after ?? change?.before)?.name[lang] ?? id;
  };
  return (
    <ul class="govuk-list govuk-list--bullet">
      {was !== undefined && is !== undefined && was !== is && (
        <li>{text.fromTo(text.total, durationIn(was, lang), durationIn(is, lang))}</li>
      )}
      {steps.map((change) => (
        <li key={change.id}>
          <strong>{nameOf(change.id)}</strong>: {stepWords(change, { lang, bodies }).join('; ')}{' '}
          <StepLinks {...props} id={change.id} gone={change.mark === 'removed'} name={nameOf(change.id)} />
        </li>
      ))}
      {lines.map((line) => (
        <li key={`${line.from} ${line.to}`}>{lineWords(line, nameOf, lang)}</li>
      ))}
    </ul>
  );
}

/** To the step on the drawing, and to where it is changed; the step of a part that is called is changed there. */
function StepLinks({
  id,
  gone,
  name,
  lang,
  editHref,
}: ComparedProcessesProps & { readonly id: string; readonly gone: boolean; readonly name: string }) {
  const text = processChangesText[lang];
  return (
    <>
      (
      <Link href={`#${gone ? 'truoc' : 'sau'}-${id}`} hidden={`: ${name}`}>
        {text.onDrawing}
      </Link>
      {editHref && !gone && !id.includes(':') && (
        <>
          ,{' '}
          <Link href={editHref(id)} hidden={`: ${name}`}>
            {text.edit}
          </Link>
        </>
      )}
      )
    </>
  );
}
