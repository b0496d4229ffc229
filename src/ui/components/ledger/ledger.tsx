import { useText } from '../base/context.ts';
import type { Content } from '../base/types.ts';
import { StackedTable } from '../stacked-table/stacked-table.tsx';
import { ledgerText as text } from './ledger.text.ts';

export interface LedgerEntry {
  /** «thứ Tư, 25/11/2026, 7:30–11:30» */
  readonly interval: Content;
  readonly counted: boolean;
  /** «Ngày nghỉ hằng tuần», «Giờ làm việc buổi sáng». */
  readonly reason: Content;
  /** «4 giờ»; shown for counted intervals. */
  readonly amount?: Content;
}

export interface LedgerProps {
  /** «Vì sao là ngày này?» */
  readonly caption: Content;
  readonly captionHidden?: boolean | undefined;
  readonly entries: readonly LedgerEntry[];
}

function Verdict({ counted }: { readonly counted: boolean }) {
  const t = useText();
  return (
    <span class={counted ? 'mc-ledger__counted' : 'mc-ledger__skipped'}>
      <span aria-hidden="true">{counted ? '✓' : '–'}</span> {t(counted ? text.counted : text.skipped)}
    </span>
  );
}

/** Every interval between start and due time: counted or skipped, and why. */
export function Ledger({ caption, captionHidden, entries }: LedgerProps) {
  const t = useText();
  return (
    <StackedTable<LedgerEntry>
      caption={caption}
      captionHidden={captionHidden}
      dense
      rows={entries}
      rowClass={(entry) => (entry.counted ? undefined : 'mc-ledger__row--skipped')}
      columns={[
        { label: t(text.interval), header: true, cell: (entry) => entry.interval },
        { label: t(text.verdict), cell: (entry) => <Verdict counted={entry.counted} /> },
        { label: t(text.reason), cell: (entry) => entry.reason },
        { label: t(text.amount), numeric: true, cell: (entry) => entry.amount ?? '–' },
      ]}
    />
  );
}
