import { AwayPosts } from '#organisations';
import { Button, ButtonGroup, Details, Form, InsetText } from '#ui';
import { stepName } from './case.ts';
import { type CaseAction, dossierActions, stepActions } from './case-actions.ts';
import { whereIn } from './case-steps.page.tsx';
import { WithheldList } from './case-withheld.page.tsx';
import { caseworkPath, stepPath } from './casework.paths.ts';
import { actionText, againText, caseworkText } from './casework.text.ts';
import type { CaseworkPageProps } from './casework-props.ts';

/** The one primary action, the others behind it; without any, the reason. What is rare stands aside. */
export function NextAction(props: CaseworkPageProps) {
  const { actions, withheld = [], away = [], found, view } = props;
  const text = caseworkText[view.lang];
  const [first, ...others] = actions.filter(({ aside }) => aside !== true);
  const rare = actions.filter(({ aside }) => aside === true);
  return (
    <section aria-labelledby="todo">
      <h2 class="govuk-heading-m" id="todo">
        {text.todo}
      </h2>
      <p class="govuk-body">{whereIn(found, view.lang)}</p>
      <AwayPosts posts={away} lang={view.lang} />
      {first ? (
        <ButtonGroup>
          <ActionButton {...props} action={first} primary />
          {others.map((action) => (
            <ActionButton {...props} action={action} primary={false} />
          ))}
        </ButtonGroup>
      ) : (
        <InsetText>{text.nothingToDo}</InsetText>
      )}
      {rare.length > 0 && (
        <Details summary={text.other}>
          <ButtonGroup>
            {rare.map((action) => (
              <ActionButton {...props} action={action} primary={false} />
            ))}
          </ButtonGroup>
        </Details>
      )}
      <WithheldList withheld={withheld} found={found} lang={view.lang} />
    </section>
  );
}

type ActionButtonProps = CaseworkPageProps & { readonly action: CaseAction; readonly primary: boolean };

function ActionButton({ action, found, view, primary, idempotencyKey }: ActionButtonProps) {
  const { dossier, version } = found;
  const { lang } = view;
  const variant = primary ? 'primary' : 'secondary';
  if (!('step' in action))
    return (
      <Button href={caseworkPath(dossier.id, dossierActions[action.action])} variant={variant}>
        {actionText[action.action][lang]}
      </Button>
    );
  const { step } = action;
  const what = action.action === 'answer-opinion' && action.aside ? againText : actionText[action.action];
  const about = step.asked ? step.asked.name : stepName(version, step.node);
  const label = `${what[lang]}: ${about[lang]}`;
  const href = stepPath(dossier.id, step.id, stepActions[action.action]);
  if (!(action.action === 'take-step' || action.action === 'remind-opinion'))
    return <Button {...{ href, variant }}>{label}</Button>;
  return (
    <Form action={href} idempotencyKey={`${idempotencyKey}.${action.action}.${step.node}`}>
      <Button variant={variant} preventDoubleClick>
        {label}
      </Button>
    </Form>
  );
}
