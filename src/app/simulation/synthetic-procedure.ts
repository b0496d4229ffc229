import type { Draws } from './draws.ts';

/** A procedure invented for a simulation, as the file of a content folder; limits and policies as they fall. */
export function drawProcedure(code: string, effectiveFrom: string, draws: Draws): string {
  const limit = draws.pick([
    { kind: 'workday', value: 20 },
    { kind: 'workday', value: 30, nextWorkingDayAfter15h: true },
    { kind: 'calendar-day', value: 45 },
    { kind: 'month', value: 2 },
    { kind: 'hour', value: 160 },
  ] as const);
  const content = {
    code,
    effectiveFrom,
    name: { vi: `Thủ tục mô phỏng ${code}`, en: `Simulated procedure ${code}` },
    field: { vi: 'Hộ tịch', en: 'Civil status' },
    route: 'local',
    competentLevel: 'commune',
    levelsOnPortal: ['commune'],
    publishingDecision: 'mô phỏng',
    applicants: ['citizen'],
    channels: ['direct', 'online', 'postal'],
    onlineLevel: { value: 'full', verified: false },
    timeLimit: { nextWorkingDayAfter15h: false, ...limit, verified: false, variants: [] },
    fee: { amountVnd: 0, setByProvincialCouncil: false },
    components: ['declaration', 'evidence'].map((key) => ({
      key,
      name: { vi: key, en: key },
      kind: 'original',
      originals: 1,
      copies: 0,
      required: true,
    })),
    agencies: [
      { ...agency('justice', 'commune', 'Hộ tịch', false), limit: { kind: 'workday', value: 3 } },
      agency('finance', 'province', 'Đầu tư tại Việt nam', false),
      agency('legal', 'province', 'Luật sư', false),
      {
        ...agency('police', 'commune', 'Đăng ký, quản lý cư trú', true),
        limit: { kind: 'workday', value: 5 },
      },
    ],
    pauses: {
      supplement: draws.pick(['continue', 'restart']),
      'external-opinion': draws.pick(['none', 'continue']),
    },
    supplement: {
      most: 2,
      answerWithin: { kind: 'workday', value: draws.int(5, 15) },
      ground: { vi: 'mô phỏng', en: 'simulated' },
    },
    resultCodes: ['KQ.G15.000021'],
    pauseReasons: ['supplement', 'financial', 'external-opinion'],
    nonTerritorialWithinProvince: true,
    process: { template: 'simulated', diagram: 'process.bpmn' },
    source: { verified: false, statement: { vi: 'mô phỏng', en: 'simulated' } },
  };
  // JSON is YAML.
  return JSON.stringify(content, null, 1);
}

const agency = (key: string, level: string, field: string, outside: boolean) => ({
  ...{ key, name: { vi: key, en: key }, level, field, outside },
});
