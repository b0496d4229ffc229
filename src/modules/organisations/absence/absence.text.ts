export const absenceText = {
  vi: {
    title: 'Lịch vắng mặt',
    lead: 'Trong thời gian vắng mặt, việc mới không được giao cho người vắng. Việc đang giữ vẫn ở vị trí đó cho đến khi người phụ trách chia lại hoặc có người làm thay.',
    toWork: 'Quay lại việc cần làm',
    list: 'Vắng mặt hiện nay và sắp tới',
    none: 'Không có ai vắng mặt.',
    person: 'Người',
    period: 'Thời gian',
    work: 'Việc đang giữ',
    share: (count: number) => `Chia lại ${count} việc`,
    noWork: 'Không giữ việc',
    delegate: 'Ủy quyền làm thay',
    action: 'Thao tác',
    callOff: 'Hủy',
    of: (name: string) => `vắng mặt của ${name}`,
    from: (from: string, to: string) => `Từ ${from} đến ${to}`,
    endOfDay: (day: string) => `hết ${day}`,
    enter: 'Ghi lịch vắng mặt',
    who: 'Ai vắng mặt?',
    firstDay: 'Ngày đầu',
    fromNoon: 'Buổi sáng ngày đầu vẫn làm việc',
    lastDay: 'Ngày cuối',
    untilNoon: 'Buổi chiều ngày cuối đã làm việc lại',
    submit: 'Ghi lịch vắng mặt',
    awayUntil: (post: string, moment: string) => `${post}: vắng mặt đến ${moment}.`,
    standIn: (names: string) => `Người làm thay: ${names}.`,
    noStandIn: 'Chưa có người làm thay.',
  },
  en: {
    title: 'Absences',
    lead: 'While somebody is away no new work is given to them. What they have stays with their post until whoever leads shares it out anew, or somebody stands in.',
    toWork: 'Back to the workspace',
    list: 'Away now or soon',
    none: 'Nobody is away.',
    person: 'Person',
    period: 'Time',
    work: 'Work in hand',
    share: (count: number) => `Share out ${count}`,
    noWork: 'None',
    delegate: 'Delegate',
    action: 'Action',
    callOff: 'Call off',
    of: (name: string) => `the absence of ${name}`,
    from: (from: string, to: string) => `From ${from} to ${to}`,
    endOfDay: (day: string) => `the end of ${day}`,
    enter: 'Enter an absence',
    who: 'Who is away?',
    firstDay: 'First day',
    fromNoon: 'Works in the morning of the first day',
    lastDay: 'Last day',
    untilNoon: 'Works again in the afternoon of the last day',
    submit: 'Enter the absence',
    awayUntil: (post: string, moment: string) => `${post}: away until ${moment}.`,
    standIn: (names: string) => `Substitute: ${names}.`,
    noStandIn: 'Nobody stands in.',
  },
} as const;

export const absenceErrors = {
  who: { vi: 'Chọn người vắng mặt.', en: 'Choose who is away.' },
  day: { vi: 'Nhập ngày có thật, đủ ngày, tháng, năm.', en: 'Enter a real date with day, month and year.' },
} as const;

export const absenceDone = {
  entered: { vi: 'Đã ghi lịch vắng mặt.', en: 'The absence is entered.' },
  calledOff: { vi: 'Đã hủy lịch vắng mặt.', en: 'The absence is called off.' },
} as const;

export const absenceRefusals = {
  'absence.ends-before': {
    vi: 'Ngày cuối phải sau hoặc trùng ngày đầu và còn ít nhất nửa ngày.',
    en: 'The last day must not be before the first, and at least half a day must be left.',
  },
  'absence.past': { vi: 'Thời gian này đã qua.', en: 'This time is over already.' },
  'absence.too-long': {
    vi: 'Thời gian dài quá 400 ngày. Hãy xem lại năm, hoặc chuyển người khác giữ vị trí.',
    en: 'More than 400 days. Look at the year, or move somebody else into the post.',
  },
  'absence.overlaps': {
    vi: 'Người này đã có lịch vắng mặt trùng thời gian này.',
    en: 'This person has an absence at this time already.',
  },
  'absence.not-yours': {
    vi: 'Ông/bà chỉ ghi lịch của mình và của những người mình phụ trách.',
    en: 'You enter your own absences, and those of the people you lead.',
  },
  'absence.off-already': { vi: 'Lịch này đã hủy hoặc đã qua.', en: 'It is called off already, or over.' },
} as const;
