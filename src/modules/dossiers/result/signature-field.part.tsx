import { RadiosField } from '#ui';
import { bind, oneValue } from '#ui/forms';
import type { ActionPageProps } from '../casework/action-frame.page.tsx';
import { returnText } from './return-result.text.ts';
import { parseSignature } from './signature.ts';

/** On paper, or with a finger on the screen where the browser draws. */
export function SignatureField({ view, form }: ActionPageProps) {
  const { lang } = view;
  const text = returnText[lang];
  const drawn = oneValue(form.values, 'signature') ?? '';
  return (
    <RadiosField
      {...bind(form, 'signed', lang)}
      value={oneValue(form.values, 'signed')}
      label={text.signed}
      options={[
        { value: 'paper', label: text.signedPaper, hint: text.signedPaperHint },
        {
          value: 'screen',
          label: text.signedScreen,
          hint: text.signedScreenHint,
          conditional: (
            <div
              data-module="mc-signature"
              data-label={text.field}
              data-clear={text.clear}
              data-name="signature"
            >
              <p class="govuk-body">{text.noScreen}</p>
              <input type="hidden" name="signature" value={parseSignature(drawn) ? drawn : ''} />
            </div>
          ),
        },
      ]}
    />
  );
}
