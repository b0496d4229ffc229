import { Button, ButtonGroup, Form, Link } from '#ui';
import type { PageView } from '#ui/layout';
import type { Designed, Told } from './designed.ts';
import { designerText } from './designer.text.ts';
import { DesignerFrame } from './designer-frame.part.tsx';

export interface RemoveProps {
  readonly view: PageView;
  readonly of: Designed;
  readonly question: string;
  readonly note: string;
  /** Questions and pages whose conditions look at what would go. */
  readonly dependants: readonly { readonly words: string; readonly href: string }[];
  readonly action: string;
  readonly back: string;
  readonly revision: number;
  readonly told: readonly Told[];
}

/** Whether a question or a page is really to go. */
export function RemovePage({
  view,
  of,
  question,
  note,
  dependants,
  action,
  back,
  revision,
  told,
}: RemoveProps) {
  const text = designerText[view.lang];
  return (
    <DesignerFrame {...{ view, of, told }} title={question}>
      <h1 class="govuk-heading-l">{question}</h1>
      <p class="govuk-body">{note}</p>
      {dependants.length > 0 && (
        <>
          <p class="govuk-body">{text.dependants}</p>
          <ul class="govuk-list govuk-list--bullet">
            {dependants.map(({ words, href }) => (
              <li key={href}>
                <Link href={href}>{words}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {dependants.length === 0 ? (
        <Form action={action}>
          <input type="hidden" name="lan" value={String(revision)} />
          <ButtonGroup>
            <Button variant="warning" preventDoubleClick>
              {text.confirmRemove}
            </Button>
            <Link href={back}>{text.cancel}</Link>
          </ButtonGroup>
        </Form>
      ) : (
        <p class="govuk-body">
          <Link href={back}>{text.cancel}</Link>
        </p>
      )}
    </DesignerFrame>
  );
}
