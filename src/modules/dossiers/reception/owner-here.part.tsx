import type { Lang } from '#kernel';
import { DateField, Details, SelectField, TextField } from '#ui';
import { bind, dateIn, type FormState } from '#ui/forms';
import { partiesWords } from '../parties/parties.text.ts';
import { relations } from '../parties/relations.table.ts';
import { receiveWords } from './receive.text.ts';

const fields = ['quanHe', 'chuHoSo', 'soDinhDanh', 'maSoThue', 'soVanBan', 'ngayVanBan'];

/** Folded away, since most people file for themselves; open as soon as something of it was typed or is wrong. */
export function OwnerHere({ form, lang }: { readonly form: FormState; readonly lang: Lang }) {
  const t = receiveWords(lang);
  const p = partiesWords(lang);
  const said = fields.some((name) => form.errors[name] || (bind(form, name, lang).value ?? '') !== '');
  return (
    <Details summary={t.forAnother} open={said}>
      <SelectField
        {...bind(form, 'quanHe', lang)}
        label={p.relationKey}
        hint={t.relationHint}
        options={Object.entries(relations).map(([value, { name }]) => ({ value, label: name[lang] }))}
      />
      <TextField {...bind(form, 'chuHoSo', lang)} label={t.ownerName} />
      <TextField {...bind(form, 'soDinhDanh', lang)} label={p.personId} kind="number" width={20} optional />
      <TextField
        {...bind(form, 'maSoThue', lang)}
        label={p.taxCode}
        hint={t.taxCodeHint}
        kind="number"
        width={20}
        optional
      />
      <TextField {...bind(form, 'soVanBan', lang)} label={t.mandateNumber} width={20} optional />
      <DateField
        name="ngayVanBan"
        label={p.date}
        value={dateIn(form.values, 'ngayVanBan')}
        error={form.errors['ngayVanBan']?.[lang]}
      />
    </Details>
  );
}
