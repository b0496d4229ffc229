import { type Bilingual, dateIn, inBoth, type Lang, type PlainDate } from '#kernel';
import type { Db } from '#platform/db';
import {
  type AnyRoute,
  type FormBody,
  html,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, type FormState, textIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { limitInForce, listLocalLimits } from '../local-limits/local-limit.store.ts';
import { planLocalLimit, type SetRefusal, setLocalLimit } from '../local-limits/set-local-limit.action.ts';
import { isProcedureCode, variantsOf } from '../procedure.ts';
import { listProcedures } from '../versions/versions.store.ts';
import { dayNumbers, dongIn, limitIn } from '../words.ts';
import { listLocalFees, localFeeOn } from './local-fee.store.ts';
import { OptionPage } from './option.page.tsx';
import { type OptionPlace, optionAgency, optionPlace } from './option-place.action.ts';
import { readFeeForm, readLimitForm, type TypedFee, type TypedLimit } from './options.form.ts';
import { OptionsPage } from './options.page.tsx';
import { ofAgency, optionPath, optionsPath } from './options.paths.ts';
import { optionsText } from './options.text.ts';
import type { OptionPageProps } from './options.ts';
import { planLocalFee, type SetFeeRefusal, setLocalFee } from './set-local-fee.action.ts';

const permission = 'unit.manage';

/** What an agency sets beside the law; officials of the province for any agency below it. */
export const optionsRoutes = ({ db }: { readonly db: Db }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: optionsPath,
    permission,
    audit: 'unit.options',
    input: ({ query }) => ({ asked: query['don-vi'], code: query['thu-tuc'] }),
    handle: async ({ asked, code }, request) => {
      const found = await optionAgency(db, request, asked);
      if (!found) return notFound();
      const { agency, named } = found;
      if (code !== undefined && isProcedureCode(code))
        return redirect(ofAgency(optionPath(code), agency.code));
      const { view, now, lang } = request;
      const procedures = (await listProcedures(db, dateIn(now))).map((each) => ({
        ...{ code: each.code, name: lang === 'vi' ? each.nameVi : each.nameEn },
      }));
      const limits = await listLocalLimits(db, { unitId: agency.id });
      const fees = await listLocalFees(db, agency.id);
      return html(renderPage(OptionsPage({ view, agency: named, limits, fees, procedures })));
    },
  }),
  route({
    method: 'GET',
    path: optionPath(':code'),
    permission,
    audit: 'unit.option',
    input: ({ params, query }) => withCode(params['code'], { asked: query['don-vi'] }),
    handle: async ({ code, asked }, request) => {
      const place = await optionPlace(db, request, { code, asked });
      return place ? show(db, place, request, { form: untouched }) : notFound();
    },
  }),
  route({
    method: 'POST',
    path: optionPath(':code'),
    permission,
    audit: 'unit.option-set',
    input: ({ params, body }) => withCode(params['code'], { body }),
    handle: async ({ code, body }, request) => {
      const place = await optionPlace(db, request, { code, asked: textIn(body, 'donVi') || undefined });
      if (!place) return notFound();
      return textIn(body, 'of') === 'fee'
        ? setFee(db, place, body, request)
        : setLimit(db, place, body, request);
    },
  }),
];

const withCode = <T extends object>(code: string | undefined, more: T) =>
  code !== undefined && isProcedureCode(code) ? { ...more, code } : undefined;

type Shown = { readonly form: FormState; readonly preview?: OptionPageProps['preview'] };

async function show(
  db: Db,
  place: OptionPlace,
  { view, now }: PageRequest,
  shown: Shown,
  status = 200,
): Promise<Reply> {
  const { agency, named, version } = place;
  const on = dateIn(now);
  const cases = [undefined, ...variantsOf(version).map(({ key }) => key)];
  const limits = await Promise.all(
    cases.map(async (variant) => ({
      variant,
      counted: await limitInForce(db, { version, variant, unitId: agency.id, on }),
    })),
  );
  const fee = await localFeeOn(db, { code: version.code, unitId: agency.id, on });
  const props: OptionPageProps = {
    ...{ view, agency: named, version, fee, form: shown.form, preview: shown.preview },
    limits: limits.flatMap(({ variant, counted }) => (counted ? [{ variant, counted }] : [])),
  };
  return html(renderPage(OptionPage(props)), status);
}

async function setLimit(db: Db, place: OptionPlace, body: FormBody, request: PageRequest): Promise<Reply> {
  const { agency, version, official } = place;
  const read = readLimitForm(body);
  const again = (errors: FieldErrors) => show(db, place, request, { form: { values: body, errors } }, 422);
  if (!read.ok) return again(read.error);
  const asked = { ...read.value, unitCode: agency.code, code: version.code };
  const planned = await planLocalLimit(db, asked);
  if (!planned.ok) return again(refusedAt('limit', planned.error));
  if (textIn(body, 'act') !== 'record') {
    const { lang } = request;
    const lines = await limitLines(db, place, read.value, lang);
    return show(db, place, request, { form: { values: body, errors: {} }, preview: { of: 'limit', lines } });
  }
  const done = await setLocalLimit(db, asked, { actor: official, now: request.now });
  return done.ok ? recorded(place) : again(refusedAt('limit', done.error));
}

async function limitLines(
  db: Db,
  { agency, version }: OptionPlace,
  typed: TypedLimit,
  lang: Lang,
): Promise<readonly string[]> {
  const { variant, limit, from } = typed;
  const text = optionsText[lang];
  const before = await limitInForce(db, { version, variant, unitId: agency.id, on: from });
  const old = before ? limitIn(before.limit, lang) : '–';
  return [text.limitChange(text.limit, old, limitIn(limit, lang)), whoIn(from, text)];
}

const whoIn = (from: PlainDate, text: (typeof optionsText)['vi' | 'en']): string =>
  text.who(dayNumbers(from));

async function setFee(db: Db, place: OptionPlace, body: FormBody, request: PageRequest): Promise<Reply> {
  const { agency, version, official } = place;
  const read = readFeeForm(body);
  const again = (errors: FieldErrors) => show(db, place, request, { form: { values: body, errors } }, 422);
  if (!read.ok) return again(read.error);
  const fee = { ...read.value, code: version.code, unitId: agency.id };
  const planned = await planLocalFee(db, fee);
  if (!planned.ok) return again(refusedAt('fee', planned.error));
  if (textIn(body, 'act') !== 'record') {
    const lines = feeLines(planned.value.before?.amount, read.value, request.lang);
    return show(db, place, request, { form: { values: body, errors: {} }, preview: { of: 'fee', lines } });
  }
  const done = await setLocalFee(db, { fee, unit: agency }, { actor: official, now: request.now });
  return done.ok ? recorded(place) : again(refusedAt('fee', done.error));
}

function feeLines(before: number | undefined, { amount, from }: TypedFee, lang: Lang): readonly string[] {
  const text = optionsText[lang];
  const old = before === undefined ? text.nothing : dongIn(before, lang);
  return [text.limitChange(text.amount, old, dongIn(amount, lang)), whoIn(from, text)];
}

const recorded = ({ version, agency }: OptionPlace): Reply =>
  redirect(ofAgency(optionPath(version.code), agency.code), {
    kind: 'success',
    text: inBoth(optionsText, (t) => t.recorded),
  });

/** A refusal beside the field it is about. */
function refusedAt(
  of: 'limit' | 'fee',
  { code }: SetRefusal | SetFeeRefusal,
): Readonly<Record<string, Bilingual>> {
  const text = inBoth(optionsText, (t) => t.refusals[code]);
  if (code.endsWith('no-ground')) return { [`${of}Ground`]: text };
  if (code.endsWith('before-it-begins')) return { [`${of}To`]: text };
  if (code.endsWith('overlaps') || code.endsWith('no-such-procedure') || code.endsWith('no-such-unit'))
    return { [`${of}From`]: text };
  return { [of === 'fee' ? 'amount' : 'value']: text };
}
