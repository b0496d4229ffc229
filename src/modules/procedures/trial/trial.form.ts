import { type Bilingual, inBoth, instantOfLocal, parsePlainDate } from '#kernel';
import { isoOfParts, textIn, dateIn as typedDate } from '#ui/forms';
import { parseMinutes } from '../process/working-minutes.ts';
import { fileTime } from '../process-designer/working-time.ts';
import { trialText } from './trial.text.ts';
import { answerNames, type TypedTrial } from './trial.ts';

type Query = TypedTrial['values'];

/** Reads what is to be tried; what cannot be read is told at its field and `fallback` is tried. */
export function readTrial(query: Query, fallback: Query): TypedTrial {
  const values = { ...fallback, ...query };
  const errors: Record<string, Bilingual> = {};
  const day = parsePlainDate(isoOfParts(typedDate(values, 'ngay')));
  const minute = minuteOf(textIn(values, 'gio'));
  if (!day) errors['ngay'] = inBoth(trialText, (text) => text.badDay);
  if (minute === undefined) errors['gio'] = inBoth(trialText, (text) => text.badTime);
  const usual = parsePlainDate(isoOfParts(typedDate(fallback, 'ngay')));
  if (!usual) throw new Error('A trial without a day to fall back on');
  const decision = textIn(values, answerNames.decision);
  return {
    ...{ values, errors, unit: textIn(values, 'don-vi') || undefined },
    receivedAt: instantOfLocal(day ?? usual, minute ?? minuteOf(fallback['gio'] ?? '') ?? 0),
    variant: textIn(values, 'truong-hop') || undefined,
    answers: {
      ways: new Map(
        answersIn(values, 'nhanh-').flatMap(([id, way]) =>
          /^\d{1,3}$/.test(way) ? [[id, Number(way)]] : [],
        ),
      ),
      decision: decision === 'granted' || decision === 'refused' ? decision : undefined,
      waits: new Map(answersIn(values, 'cho-').flatMap(([id, time]) => waitOf(id, time, errors))),
      opinions: new Map(answersIn(values, 'y-kien-')),
    },
  };
}

/** What was said under names that begin so, by the rest of the name. */
const answersIn = (values: Query, begin: string): readonly [string, string][] =>
  Object.keys(values).flatMap((name): [string, string][] => {
    const said = name.startsWith(begin) ? textIn(values, name) : '';
    return said === '' ? [] : [[name.slice(begin.length), said]];
  });

function waitOf(id: string, typed: string, errors: Record<string, Bilingual>): readonly [string, number][] {
  const minutes = parseMinutes(fileTime(typed) ?? '');
  if (minutes !== undefined) return [[id, minutes]];
  errors[answerNames.wait(id)] = inBoth(trialText, (text) => text.badLength);
  return [];
}

/** `8:30`, `08:30` or `8 giờ 30`; minutes from midnight. */
function minuteOf(typed: string): number | undefined {
  const [, hours = '', minutes = '00'] =
    /^(\d{1,2})(?:\s*(?::|h|giờ)\s*(\d{2})?)?$/iu.exec(typed.trim()) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return hours !== '' && Number(minutes) < 60 && minute < 24 * 60 ? minute : undefined;
}
