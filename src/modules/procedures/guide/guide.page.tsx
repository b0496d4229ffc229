import type { Lang } from '#kernel';
import { Button, type Crumb, GetForm, InsetText, Link, Radios, SummaryList } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { wordedIn } from '../content/worded.ts';
import type { Component, ProcedureVersion } from '../procedure.ts';
import { procedureText } from '../reading/procedure.text.ts';
import { TermsOfPapers } from '../reading/terms-met.part.tsx';
import { addressOf, guideHref, procedureHref, searchHref } from '../search/search.paths.ts';
import { wordsText } from '../words.text.ts';
import { guideText } from './guide.text.ts';
import { type Guide, type GuideAnswers, needOf } from './guide.ts';

export interface GuidePageProps {
  readonly view: PageView;
  readonly version: Pick<ProcedureVersion, 'code' | 'content'>;
  readonly guide: Guide;
  readonly answers: GuideAnswers;
  /** Questions left open by who asked for the list. */
  readonly errors: FieldErrors;
  readonly unit: string | undefined;
  /** Tried in a draft: everything leads back to the trial. */
  readonly trial?:
    | { readonly action: string; readonly crumbs: readonly Crumb[]; readonly note: string }
    | undefined;
}

interface Shown extends Omit<GuidePageProps, 'errors'> {
  readonly name: string;
}

const frameOf = ({ view, version, unit, trial }: GuidePageProps) => ({
  view,
  breadcrumbs: trial?.crumbs ?? [
    { text: procedureText[view.lang].procedures, href: searchHref({ text: '', unit }) },
    { text: version.content.name[view.lang], href: procedureHref(version.code, unit) },
  ],
});

/** The questions on one page; without a script, sent as an address that can be kept and sent on. */
export function GuideQuestionsPage(props: GuidePageProps) {
  const { view, version, guide, answers, errors, unit, trial } = props;
  const { lang } = view;
  const text = guideText[lang];
  return (
    <Page {...frameOf(props)} title={text.title} errors={errors}>
      <span class="govuk-caption-l">{version.content.name[lang]}</span>
      <h1 class="govuk-heading-l">{text.title}</h1>
      {trial && <InsetText>{trial.note}</InsetText>}
      <p class="govuk-body">{text.intro(guide.questions.length)}</p>
      <GetForm action={trial?.action ?? guideHref(version.code)}>
        {guide.questions.map(({ key, label, hint, options }) => (
          <Radios
            key={key}
            name={key}
            legend={label[lang]}
            hint={hint?.[lang]}
            value={answers[key]}
            error={errors[key]?.[lang]}
            items={options.map((option) => ({
              value: option.value,
              label: option.label[lang],
              hint: option.hint?.[lang],
            }))}
          />
        ))}
        <input type="hidden" name="xem" value="1" />
        {unit !== undefined && <input type="hidden" name="xa" value={unit} />}
        <Button>{text.show}</Button>
      </GetForm>
    </Page>
  );
}

/** What is left when all questions are answered: the papers of this case, to be printed and taken along. */
export function GuideResultPage(props: GuidePageProps) {
  const { view, version, guide, answers, unit, trial } = props;
  const { lang } = view;
  const text = guideText[lang];
  const { components } = version.content;
  const needed = components.filter((each) => needOf(guide, each.needed, answers) === 'needed');
  return (
    <Page {...frameOf(props)} title={`${text.title} ${version.content.name[lang]}`}>
      <span class="govuk-caption-l">{version.content.name[lang]}</span>
      <h1 class="govuk-heading-l">{text.papers}</h1>
      {trial && <InsetText>{trial.note}</InsetText>}
      <h2 class="govuk-heading-m">{text.answers}</h2>
      <Answers {...props} name={text.answers} />
      <h2 class="govuk-heading-m">{text.papersFor(needed.length)}</h2>
      <ul class="mc-list mc-checklist">
        {needed.map((component) => (
          <Paper key={component.key} component={component} lang={lang} />
        ))}
      </ul>
      <TermsOfPapers components={needed} lang={lang} />
      <Left {...props} name={text.notNeeded} />
      <p class="govuk-body">{text.rights}</p>
      <p class="govuk-body mc-no-print">{text.print}</p>
      {!trial && (
        <p class="govuk-body mc-no-print">
          <Link href={procedureHref(version.code, unit)}>{text.toProcedure}</Link>
        </p>
      )}
    </Page>
  );
}

/** A paper to tick off: what of it is handed in, and when it may be left at home. */
function Paper({ component, lang }: { readonly component: Component; readonly lang: Lang }) {
  const text = guideText[lang];
  const name = wordedIn(component.name, lang);
  const condition = component.condition && wordedIn(component.condition, lang);
  return (
    <li class="mc-list__item">
      <p class="mc-list__title" lang={name.lang}>
        {name.text}
      </p>
      <p class="mc-list__note">
        {toBring(component, lang)}
        {!component.required && ` · ${text.ifAny}`}
        {component.formCode !== undefined && ` · ${component.formCode}`}
      </p>
      {condition && (
        <p class="mc-list__note mc-sentence" lang={condition.lang}>
          {condition.text}
        </p>
      )}
    </li>
  );
}

/** “1 bản chính, 1 bản sao”; of what is only shown or looked up, that. */
function toBring({ kind, originals, copies }: Component, lang: Lang): string {
  const text = guideText[lang];
  const counted = [
    ...(originals > 0 ? [text.originals(originals)] : []),
    ...(copies > 0 ? [text.copies(copies)] : []),
  ];
  return counted.length > 0 ? counted.join(', ') : wordsText[lang].componentKind[kind];
}

function Answers({ view, version, guide, answers, unit, trial }: Shown) {
  const { lang } = view;
  const text = guideText[lang];
  const again = { ...answers, sua: '1' };
  const change = trial ? addressOf(trial.action, again) : guideHref(version.code, unit, again);
  return (
    <SummaryList
      rows={guide.questions.map(({ key, label, options }) => ({
        key: label[lang],
        value: options.find(({ value }) => value === answers[key])?.label[lang] ?? '',
        actions: [
          {
            href: `${change}#${key}`,
            text: text.change,
            hidden: label[lang],
          },
        ],
      }))}
    />
  );
}

function Left({ view, version, guide, answers, name }: Shown) {
  const left = version.content.components.filter(
    (each) => needOf(guide, each.needed, answers) === 'not-needed',
  );
  if (left.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-s">{name}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {left.map((component) => {
          const said = wordedIn(component.name, view.lang);
          return (
            <li key={component.key} lang={said.lang}>
              {said.text}
            </li>
          );
        })}
      </ul>
    </>
  );
}
