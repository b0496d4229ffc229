import { dayIn } from '#calendar';
import type { Lang, PlainDate } from '#kernel';
import { Button, Details, GetForm, Link, TextField } from '#ui';
import { bind, type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { newUnitPath, unitPath, unitsPath } from './tree.paths.ts';
import { treeText } from './tree.text.ts';
import type { TreeNode } from './tree.ts';

export interface TreePageProps {
  readonly view: PageView;
  readonly on: PlainDate;
  readonly count: number;
  readonly nodes: readonly TreeNode[];
  /** Whether a name was sought: then the nodes are what was found. */
  readonly sought: boolean;
  readonly form: FormState;
}

/** The units of the province on a day, each leading to its page. */
export function TreePage({ view, on, count, nodes, sought, form }: TreePageProps) {
  const { lang } = view;
  const text = treeText[lang];
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      back={{ href: '/quan-tri', text: text.administration }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <GetForm action={unitsPath} search>
        <TextField {...bind(form, 'ngay', lang)} label={text.day} hint={text.dayHint} width={10} />
        <TextField {...bind(form, 'ten', lang)} label={text.search} width={20} optional />
        <Button variant="secondary">{text.show}</Button>
      </GetForm>
      <Button href={newUnitPath}>{text.add}</Button>
      <h2 class="govuk-heading-m">{sought ? text.found(count) : text.count(count, dayIn(on, lang))}</h2>
      {count === 0 ? <p class="govuk-body">{text.nothing}</p> : <Nodes {...{ nodes, lang, on }} />}
    </Page>
  );
}

interface NodesProps {
  readonly nodes: readonly TreeNode[];
  readonly lang: Lang;
  readonly on: PlainDate;
}

function Nodes({ nodes, lang, on }: NodesProps) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {nodes.map((node) => (
        <li key={node.unit.id}>
          <Line {...{ node, lang, on }} />
          <Inside {...{ node, lang, on }} />
        </li>
      ))}
    </ul>
  );
}

type One = Omit<NodesProps, 'nodes'> & { readonly node: TreeNode };

function Line({ node: { unit, heads, desks }, lang, on }: One) {
  const text = treeText[lang];
  const said = [
    text.kinds[unit.kind],
    unit.code,
    ...(heads[0] ? [text.headIs(heads[0].personName)] : []),
    ...(desks.length > 0 ? [text.desk] : []),
    ...(unit.validTo === undefined ? [] : [text.endsOn(dayIn(unit.validTo, lang))]),
  ];
  return (
    <>
      <Link href={`${unitPath(unit.id)}?ngay=${on}`}>{unit.fullName[lang]}</Link>
      <br />
      <span class="govuk-hint govuk-!-margin-bottom-0">{said.join(' · ')}</span>
    </>
  );
}

/** What is inside the province stands open; inside an agency it is folded away. */
function Inside({ node: { unit, children }, lang, on }: One) {
  if (children.length === 0) return null;
  const inner = <Nodes {...{ nodes: children, lang, on }} />;
  if (unit.kind === 'province') return inner;
  return (
    <Details class="govuk-!-margin-bottom-1" summary={treeText[lang].inside(children.length)}>
      {inner}
    </Details>
  );
}
