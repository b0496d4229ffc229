import { channelText, workspacePath } from '#dossiers';
import type { Lang } from '#kernel';
import { Button, GetForm, Input, Select } from '#ui';
import type { Worklist } from './load-worklist.action.ts';
import { type Filter, hasClock, hasSteps, orders, type Section } from './sections.ts';
import { channelSlugs, lightSlugs, lights, orderSlug, sectionSlugs, stepSlugs } from './worklist.paths.ts';
import { lightText, orderText, reverseText, stepKindText, worklistText } from './worklist.text.ts';

export interface PartProps {
  readonly filter: Filter;
  readonly list: Worklist;
  readonly section: Section;
  readonly lang: Lang;
}

/** A GET form: the address of a filtered list can be kept and sent on. What a choice would show stands beside it. */
export function Filters(props: PartProps) {
  const { filter, list, section, lang } = props;
  const text = worklistText[lang];
  return (
    <GetForm action={workspacePath} class="mc-filters" search>
      <input type="hidden" name="muc" value={sectionSlugs[section]} />
      <Input name="q" type="search" label={text.q} value={filter.q} width={20} autocomplete="off" />
      <Choice
        name="thu-tuc"
        label={text.procedure}
        value={filter.procedure}
        lang={lang}
        items={list.procedures.map(({ code, name, count }) => [code, name[lang], count])}
      />
      {hasClock(section) && (
        <Choice
          name="den"
          label={text.light}
          value={filter.light && lightSlugs[filter.light]}
          lang={lang}
          items={lights.map((light) => [lightSlugs[light], lightText[light][lang], list.lights[light]])}
        />
      )}
      {hasSteps(section) && (
        <Choice
          name="buoc"
          label={text.stepKind}
          value={filter.step && stepSlugs[filter.step]}
          lang={lang}
          items={list.steps.map(({ kind, count }) => [stepSlugs[kind], stepKindText[kind][lang], count])}
        />
      )}
      <Posts {...props} />
      <Choice
        name="nop"
        label={text.channel}
        value={filter.channel && channelSlugs[filter.channel]}
        lang={lang}
        items={list.channels.map(({ channel, count }) => [
          channelSlugs[channel],
          channelText[channel][lang],
          count,
        ])}
      />
      <Select
        name="xep"
        label={text.order}
        value={orderSlug(filter.order, filter.reverse)}
        items={orders.flatMap((order) => [
          { value: orderSlug(order, false), text: orderText[order][lang] },
          { value: orderSlug(order, true), text: reverseText[order][lang] },
        ])}
      />
      <Button variant="secondary">{text.apply}</Button>
    </GetForm>
  );
}

function Posts({ filter, list, section, lang }: PartProps) {
  const text = worklistText[lang];
  if (section !== 'team') return null;
  return (
    <Select
      name="vi-tri"
      label={text.post}
      value={filter.post === 'none' ? 'chua' : filter.post}
      items={[
        { value: '', text: text.all },
        { value: 'chua', text: text.nobody },
        ...list.posts.map(({ id, name, holders }) => ({
          value: id,
          text: [name[lang], ...holders].join(' · '),
        })),
      ]}
    />
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly items: readonly (readonly [value: string, text: string, count: number])[];
  readonly lang: Lang;
}

/** What is chosen stays among the choices, even when nothing of it is left. */
function Choice({ name, label, value, items, lang }: ChoiceProps) {
  const text = worklistText[lang];
  const chosen = value !== undefined && !items.some(([each]) => each === value);
  return (
    <Select
      name={name}
      label={label}
      value={value}
      items={[
        { value: '', text: text.all },
        ...items.map(([each, word, count]) => ({ value: each, text: text.withCount(word, count) })),
        ...(chosen ? [{ value, text: text.withCount(value, 0) }] : []),
      ]}
    />
  );
}
