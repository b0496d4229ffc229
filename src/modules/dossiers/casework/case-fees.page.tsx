import { momentIn } from '#calendar';
import type { Lang } from '#kernel';
import { dongIn, feeIn, type ProcedureVersion, wordedIn } from '#procedures';
import type { ReckonedFee } from '../decision.ts';
import type { Case } from './case.ts';
import { caseViewWords } from './case-view.text.ts';
import { caseworkText, moneyText } from './casework.text.ts';
import { Facts } from './facts.page.tsx';
import { feeOfCase } from './fee-of-case.ts';
import { paymentsOf } from './payments.ts';

/** The amount, and the rates of its version that gave it, or the resolution. */
function OwnFee({ fee, version, lang }: OwnFeeProps) {
  const { table } = version.content.fee;
  const rates = table?.rows.filter(({ key }) => fee.rows.includes(key)) ?? [];
  return (
    <>
      <strong>{dongIn(fee.amount, lang)}</strong>
      {rates.map(({ key, words, ground }) => {
        const said = wordedIn(words, lang);
        return (
          <p key={key} class="mc-list__note">
            <span lang={said.lang}>{said.text}</span>
            {ground && (
              <>
                {'. '}
                <span lang="vi">{ground}</span>
              </>
            )}
          </p>
        );
      })}
      {fee.ground && (
        <p class="mc-list__note" lang="vi">
          {fee.ground}
        </p>
      )}
    </>
  );
}

interface OwnFeeProps {
  readonly fee: ReckonedFee;
  readonly version: ProcedureVersion;
  readonly lang: Lang;
}

/** What the procedure costs as published, what was asked for, and what was confirmed as paid. */
export function CaseFees({ found, lang }: { readonly found: Case; readonly lang: Lang }) {
  const t = caseViewWords(lang);
  const text = caseworkText[lang];
  const { fee: published } = found.version.content;
  const fee = feeOfCase(found);
  return (
    <section aria-labelledby="fees">
      <h2 class="govuk-heading-s" id="fees">
        {t.fees}
      </h2>
      <Facts
        rows={[
          [text.money, moneyText[found.dossier.money][lang]],
          [t.published, [feeIn(published, lang), published.note?.[lang]].filter(Boolean).join('. ')],
          fee && [t.own, <OwnFee key="own" fee={fee} version={found.version} lang={lang} />],
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
