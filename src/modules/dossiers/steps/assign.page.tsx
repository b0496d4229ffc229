import type { VNode } from 'preact';
import { momentIn } from '#calendar';
import type { Bilingual, Lang } from '#kernel';
import { Button, Form, InsetText, RadiosField, SummaryList, TextareaField } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { stepName } from '../casework/case.ts';
import type { Step } from '../dossier.ts';
import type { Candidate } from './assign.action.ts';
import { assignText, loadText } from './assign.text.ts';
import { backToAll } from './assign-step.ts';

export interface AssignPageProps extends ActionPageProps {
  readonly words: 'assign' | 'handOver';
  readonly step: Step;
  readonly holder: Bilingual | undefined;
  readonly candidates: readonly Candidate[];
  /** Where the form is sent. */
  readonly action: string;
}

/** Which step, who has it, who may be given it with what they have in hand already, and why. */
export function AssignPage(props: AssignPageProps): VNode {
  const { view, form, step, words, candidates } = props;
  const { lang } = view;
  const text = assignText[words];
  const options = [...candidates.map((each) => optionOf(each, lang)), ...pool(step, lang)];
  return (
    <ActionFrame {...props} title={text.title[lang]}>
      <p class="govuk-body">{text.lead[lang]}</p>
      <Held {...props} />
      {options.length === 0 ? (
        <InsetText>{assignText.nobodyElse[lang]}</InsetText>
      ) : (
        <Form action={props.action} idempotencyKey={props.idempotencyKey}>
          <input type="hidden" name="seen" value={seenIn(form) ?? step.postId ?? ''} />
          <RadiosField {...bind(form, 'to', lang)} label={text.to.label[lang]} options={options} />
          <TextareaField
            {...bind(form, 'reason', lang)}
            label={text.reason.label[lang]}
            hint={text.reason.hint[lang]}
            optional={words === 'assign' && step.postId === null}
            rows={3}
          />
          <Button preventDoubleClick>{text.submit[lang]}</Button>
        </Form>
      )}
    </ActionFrame>
  );
}

/** Who had the step when the form was first shown: a second look at a mistake must not hide that it moved. */
const seenIn = ({ values }: FormState): string | undefined => {
  const value = values['seen'];
  return typeof value === 'string' ? value : undefined;
};

const optionOf = ({ postId, postName, unitName, person, taken }: Candidate, lang: Lang) => ({
  value: postId,
  label: `${person} – ${postName[lang]}`,
  hint: `${unitName[lang]}. ${loadText[lang].taken(taken)}`,
});

/** Only what somebody has can be given back. */
const pool = ({ postId }: Step, lang: Lang) =>
  postId === null
    ? []
    : [
        {
          value: backToAll,
          label: assignText.backToAll.label[lang],
          hint: assignText.backToAll.hint[lang],
        },
      ];

function Held({ found, step, holder, view: { lang } }: AssignPageProps) {
  return (
    <SummaryList
      rows={[
        { key: assignText.step[lang], value: stepName(found.version, step.node)[lang] },
        { key: assignText.heldBy[lang], value: (holder ?? assignText.nobody)[lang] },
        step.dueAt !== null && { key: assignText.due[lang], value: momentIn(step.dueAt, lang) },
      ]}
    />
  );
}
