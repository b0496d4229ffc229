import type { Lang } from '#kernel';
import { feeIn } from '#procedures';
import type { Case } from './case.ts';
import { caseViewWords } from './case-view.text.ts';
import { caseworkText, moneyText } from './casework.text.ts';
import { Facts } from './facts.page.tsx';
import { paymentsOf } from './payments.ts';
import { momentIn } from './words.ts';

/** What the procedure costs as published, what was asked for, and what was confirmed as paid. */
export function CaseFees({ found, lang }: { readonly found: Case; readonly lang: Lang }) {
  const t = caseViewWords(lang);
  const text = caseworkText[lang];
  const { fee } = found.version.content;
  return (
    <section aria-labelledby="fees">
      <h2 class="govuk-heading-s" id="fees">
        {t.fees}
      </h2>
      <Facts
        rows={[
          [text.money, moneyText[found.dossier.money][lang]],
          [t.published, [feeIn(fee, lang), fee.note?.[lang]].filter(Boolean).join('. ')],
          ...paymentsOf(found.history).map(({ amount, note, until, paid }) => {
            const asked = [amount === undefined ? '' : text.dong(amount), note].filter(Boolean).join('. ');
            if (paid)
              return [
                t.paid,
                [asked, paid.number, momentIn(paid.at, lang)].filter(Boolean).join('; '),
              ] as const;
            const by = until === null ? '' : `${t.payBy} ${momentIn(until, lang)}`;
            return [t.asked, [asked, by].filter(Boolean).join('. ')] as const;
          }),
        ]}
      />
    </section>
  );
}
