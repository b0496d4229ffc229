import { momentIn } from '#calendar';
import type { Lang } from '#kernel';
import { Button, ButtonGroup, Form, InsetText, Link, SelectField, Timeline } from '#ui';
import { bind } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { CaseAnswers, CaseComponents } from '../casework/case-papers.page.tsx';
import { roleIn } from '../casework/case-steps.page.tsx';
import { caseworkPath, stepPath } from '../casework/casework.paths.ts';
import { titleOf, whoIn } from '../casework/history-words.ts';
import { WordsField } from '../phrases/words-field.part.tsx';
import type { StepView } from './step-view.ts';
import { completeText, stepsText } from './steps.text.ts';

export interface CompleteStepPageProps extends ActionPageProps {
  readonly at: StepView;
}

/** What was advised so far, what is asked for, and where it goes next: nobody signs blind. */
export function CompleteStepPage(props: CompleteStepPageProps) {
  const { view, found, form, at } = props;
  const { lang } = view;
  const text = stepsText[lang];
  const { step } = at;
  const words = { form, lang, phrases: props.phrases };
  const proposing = step.kind === 'process';
  const back = at.before.length > 0;
  return (
    <ActionFrame {...props} title={at.name[lang]}>
      {step.dueAt !== null && <p class="govuk-body">{text.dueAt(momentIn(step.dueAt, lang))}</p>}
      <Opinions {...props} />
      {at.needsResult && (
        <InsetText>
          {text.needsResult} <Link href={caseworkPath(found.dossier.id, 'attachResult')}>{text.attach}</Link>
        </InsetText>
      )}
      <Form
        action={stepPath(found.dossier.id, step.id, 'completeStep')}
        idempotencyKey={props.idempotencyKey}
      >
        <WordsField
          {...words}
          name="note"
          label={proposing ? text.proposal : text.note}
          hint={proposing ? text.proposalHint : back ? text.noteHint : undefined}
          optional={!proposing}
          rows={proposing ? 8 : 4}
        />
        {step.kind === 'sign' && (
          <WordsField {...words} name="ground" label={text.ground} hint={text.groundHint} optional />
        )}
        <BackTo {...props} />
        <WhereNext at={at} lang={lang} />
        <ButtonGroup>
          <Button name="outcome" value="forward" preventDoubleClick>
            {completeText[step.kind][lang]}
          </Button>
          {step.kind === 'sign' && (
            <Button name="outcome" value="refused" variant="secondary" preventDoubleClick>
              {text.refuse}
            </Button>
          )}
          {back && (
            <Button name="outcome" value="sentBack" variant="secondary" preventDoubleClick>
              {text.sendBack}
            </Button>
          )}
        </ButtonGroup>
      </Form>
      <CaseComponents found={found} lang={lang} />
      <CaseAnswers found={found} lang={lang} />
    </ActionFrame>
  );
}

/** Where there is more than one step to go back to, which; the one just before stands first. */
function BackTo({ at, form, view: { lang } }: CompleteStepPageProps) {
  const [nearest, another] = at.before;
  if (!nearest || !another) return null;
  return (
    <SelectField
      {...bind(form, 'to', lang)}
      label={stepsText[lang].backTo}
      hint={stepsText[lang].backToHint(nearest.name[lang])}
      optional
      options={at.before.map(({ node, name }) => ({ value: node, label: name[lang] }))}
    />
  );
}

function Opinions({ at, found, view }: CompleteStepPageProps) {
  const { lang } = view;
  const text = stepsText[lang];
  if (at.opinions.length === 0) return null;
  return (
    <section aria-labelledby="opinions">
      <h2 class="govuk-heading-m" id="opinions">
        {text.opinions}
      </h2>
      <Timeline
        label={text.opinions}
        items={at.opinions.map((line) => ({
          title: titleOf(line, found, lang),
          state: 'done',
          stateWord: '',
          when: momentIn(line.at, lang),
          holder: whoIn(line.by, lang),
          children: 'note' in line.event.private && (
            <p class="govuk-body mc-written">{line.event.private.note}</p>
          ),
        }))}
      />
    </section>
  );
}

function WhereNext({ at, lang }: { readonly at: StepView; readonly lang: Lang }) {
  const text = stepsText[lang];
  const sentences = at.next.map(({ name, role, kind }) =>
    kind === 'return' ? text.nextReturn : text.next(name[lang], roleIn(role, lang)),
  );
  const [nearest] = at.before;
  if (nearest && at.before.length === 1) sentences.push(text.before(nearest.name[lang]));
  return (
    <p class="govuk-body">
      {sentences.map((sentence) => (
        <>
          {sentence}
          <br />
        </>
      ))}
    </p>
  );
}
