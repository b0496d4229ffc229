import type { Lang } from '#kernel';
import { AgreementField, CheckboxesField, RadiosField, SelectField, TextField } from '#ui';
import { allValues, bind, type FormState } from '#ui/forms';
import { consultRules, stepKinds, waits } from '../process/step-graph.ts';
import type { Design } from './design.ts';
import { designerText } from './designer.text.ts';
import { laneName } from './item-words.ts';
import type { Outline } from './outline.ts';

interface StepFieldsProps {
  readonly form: FormState;
  readonly lang: Lang;
  readonly design: Design;
  readonly outline: Outline;
  /** Something new may also be a call or a block. */
  readonly adding: boolean;
  /** Beside a canvas, where the lane follows from the place. */
  readonly bare?: boolean | undefined;
}

/** What a step is. What belongs to one kind alone stands below that kind. */
export function StepFields({ form, lang, design, outline, adding, bare }: StepFieldsProps) {
  const text = designerText[lang];
  const lanes = outline.lanes.map(({ id }) => ({ value: id, label: laneName(outline, id, lang) }));
  const kinds = stepKinds.map((kind) => ({
    value: kind,
    label: text.kinds[kind],
    ...(kind === 'consult' ? { conditional: <Consult {...{ form, lang, design }} /> } : {}),
    ...(kind === 'wait' ? { conditional: <Wait {...{ form, lang }} /> } : {}),
  }));
  const blocks = [
    ...(design.shared.length > 0 ? [{ value: 'call', label: text.call }] : []),
    { value: 'choice', label: text.choice },
    { value: 'parallel', label: text.parallel },
  ];
  return (
    <div class={bare ? undefined : 'mc-desk-form'}>
      <div>
        <TextField {...bind(form, 'ten', lang)} label={text.viName} />
        <TextField {...bind(form, 'tenEn', lang)} label={text.enName} />
        {!bare && <SelectField {...bind(form, 'lan', lang)} label={text.lane} options={lanes} />}
        <TextField {...bind(form, 'han', lang)} label={text.limit} hint={text.limitHint} width={10} />
        <AgreementField {...bind(form, 'khongTinh', lang)} label={text.uncounted} />
        <TextField
          {...bind(form, 'nhac', lang)}
          label={text.remind}
          hint={text.remindHint}
          width={10}
          optional
        />
        <TextField
          {...bind(form, 'baoCap', lang)}
          label={text.escalate}
          hint={text.escalateHint}
          width={10}
          optional
        />
      </div>
      <div>
        <RadiosField
          {...bind(form, 'loai', lang)}
          label={text.kind}
          options={adding ? [...kinds, ...blocks] : kinds}
        />
      </div>
    </div>
  );
}

function Consult({ form, lang, design }: Pick<StepFieldsProps, 'form' | 'lang' | 'design'>) {
  const text = designerText[lang];
  return (
    <>
      {design.agencies.length === 0 ? (
        <p class="govuk-body">{text.noAgencies}</p>
      ) : (
        <CheckboxesField
          name="coQuan"
          label={text.parties}
          values={allValues(form.values, 'coQuan')}
          options={design.agencies.map(({ key, name }) => ({ value: key, label: name[lang] }))}
        />
      )}
      <RadiosField
        {...bind(form, 'luat', lang)}
        label={text.rule}
        options={consultRules.map((rule) => ({ value: rule, label: text.rules[rule] }))}
      />
    </>
  );
}

function Wait({ form, lang }: Pick<StepFieldsProps, 'form' | 'lang'>) {
  const text = designerText[lang];
  return (
    <RadiosField
      {...bind(form, 'cho', lang)}
      label={text.wait}
      options={waits.map((wait) => ({ value: wait, label: text.waits[wait] }))}
    />
  );
}
