import { maskIdNumber } from '#identity';
import { RadiosField, TextField } from '#ui';
import { bind, oneValue } from '#ui/forms';
import type { ActionPageProps } from '../casework/action-frame.page.tsx';
import { returnText, takerText } from './return-result.text.ts';
import { knownTakers } from './taker.ts';

/** Whom the dossier names, and anybody else with an authorisation. */
export function TakerField({ view, found, form }: ActionPageProps) {
  const { lang } = view;
  const text = returnText[lang];
  const { applicant, applicantName } = found.application;
  return (
    <RadiosField
      {...bind(form, 'as', lang)}
      value={oneValue(form.values, 'as')}
      label={text.as}
      options={[
        ...knownTakers(applicant, applicantName).map(({ kind, name, personId }) => ({
          value: kind,
          label: text.person(takerText[kind][lang], name),
          ...(personId === undefined ? {} : { hint: text.knownNumber(maskIdNumber(personId)) }),
        })),
        {
          value: 'proxy',
          label: takerText.proxy[lang],
          conditional: (
            <>
              <TextField {...bind(form, 'proxy', lang)} label={text.proxy} kind="name" />
              <TextField {...bind(form, 'mandate', lang)} label={text.mandate} hint={text.mandateHint} />
            </>
          ),
        },
      ]}
    />
  );
}
