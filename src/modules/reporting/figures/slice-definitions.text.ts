import type { SliceFigureName } from './figures.ts';

type Definitions = Readonly<Record<SliceFigureName, { readonly name: string; readonly meaning: string }>>;

const vi = {
  received: {
    name: 'Phần việc tiếp nhận',
    meaning:
      'Phần việc kỳ trước chuyển sang cộng phần việc mới đến. Bằng số đã xong cộng số đang giải quyết.',
  },
  carriedOver: {
    name: 'Kỳ trước chuyển sang',
    meaning: 'Phần việc đến đơn vị trước ngày đầu kỳ và đến ngày đó chưa xong.',
  },
  new: {
    name: 'Mới đến trong kỳ',
    meaning: 'Phần việc đến đơn vị lần đầu trong kỳ. Được trả lại để làm lại vẫn chỉ tính một lần.',
  },
  resolved: {
    name: 'Phần việc đã xong',
    meaning:
      'Đơn vị làm xong phần việc trong kỳ, hoặc hồ sơ rút, dừng. Bằng trước hạn cộng đúng hạn cộng trễ hạn.',
  },
  early: { name: 'Xong trước hạn', meaning: 'Xong trước ngày hẹn riêng của phần việc.' },
  onTime: {
    name: 'Xong đúng hạn',
    meaning: 'Xong đúng ngày hẹn riêng của phần việc, hoặc kết thúc cùng hồ sơ được rút, dừng, đóng.',
  },
  late: {
    name: 'Xong trễ hạn',
    meaning:
      'Xong sau ngày hẹn riêng của phần việc. Thời gian hồ sơ tạm dừng theo quy định và thời gian ở cơ quan khác không tính.',
  },
  inProgress: {
    name: 'Phần việc đang giải quyết',
    meaning: 'Đã đến đơn vị mà đến hết ngày cuối kỳ chưa xong.',
  },
  within: {
    name: 'Đang giải quyết, trong hạn',
    meaning: 'Ngày hẹn riêng từ ngày cuối kỳ trở đi, hoặc hồ sơ đang tạm dừng, hoặc đang ở cơ quan khác.',
  },
  overdue: { name: 'Đang giải quyết, quá hạn', meaning: 'Ngày hẹn riêng của phần việc trước ngày cuối kỳ.' },
} satisfies Definitions;

const en = {
  received: {
    name: 'Parts received',
    meaning: 'Parts carried over plus those that newly came. Equals finished plus in progress.',
  },
  carriedOver: {
    name: 'Carried over',
    meaning: 'Came to the unit before the first day of the period and not finished by then.',
  },
  new: {
    name: 'Newly come',
    meaning:
      'Came to the unit for the first time in the period. Sent back to be done again, it still counts once.',
  },
  resolved: {
    name: 'Parts finished',
    meaning:
      'Finished by the unit in the period, or ended with a dossier withdrawn or stopped. Equals early plus on time plus late.',
  },
  early: { name: 'Finished early', meaning: 'Finished on a day before the part’s own due date.' },
  onTime: {
    name: 'Finished on time',
    meaning: 'Finished on the part’s own due date, or ended with a dossier withdrawn, stopped or closed.',
  },
  late: {
    name: 'Finished late',
    meaning:
      'Finished on a day after the part’s own due date. Time paused by law, and time with other agencies, is not counted.',
  },
  inProgress: {
    name: 'Parts in progress',
    meaning: 'Come to the unit and not finished by the end of the last day.',
  },
  within: {
    name: 'In progress, within the time limit',
    meaning: 'Its own due date on the last day or later, or paused by law, or with another agency.',
  },
  overdue: { name: 'In progress, overdue', meaning: 'Its own due date before the last day of the period.' },
} satisfies Definitions;

export const sliceDefinitionsText = { vi, en };
