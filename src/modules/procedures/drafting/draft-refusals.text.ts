/** Why something is not done with a draft: what happened, what it means, what to do now. */
export const draftRefusalsText = {
  vi: {
    'draft.none':
      'Bản dự thảo này không còn mở: đã được công bố hoặc đã bỏ. Xin xem lại các phiên bản của thủ tục.',
    'draft.changed-meanwhile': (by: string) =>
      `${by} vừa sửa bản dự thảo sau khi ông/bà mở trang. Điều ông/bà ghi vẫn còn dưới đây; xin xem lại rồi lưu một lần nữa.`,
    'draft.changed-anew': (by: string) =>
      `${by} vừa sửa bản dự thảo. Trang đang hiện nội dung mới nhất; xin xem lại rồi làm lại việc vừa làm.`,
    'draft.submitted': 'Bản dự thảo đang chờ duyệt nên không sửa được. Xin rút lại trước khi sửa.',
    'draft.version-unknown': 'Chưa có thủ tục nào mang mã này.',
    'draft.procedure-exists':
      'Thủ tục mang mã này đã có hoặc đang được soạn. Xin mở thủ tục đó trong danh sách.',
    'draft.not-submitted': 'Bản dự thảo không còn chờ duyệt: đã được rút lại hoặc trả lại để sửa.',
    'draft.own-work':
      'Ông/bà đã sửa hoặc trình bản dự thảo này nên không được tự duyệt. Cần người thứ hai duyệt.',
    'draft.base-moved':
      'Một phiên bản khác vừa được công bố sau khi bản dự thảo được bắt đầu. Xin trả lại để người soạn so sánh trước.',
    'draft.faulty': (count: number) =>
      `Bản dự thảo còn ${count} điểm thiếu hoặc chưa đúng nên chưa công bố được.`,
    'draft.nothing-new': 'Bản dự thảo chưa khác gì với phiên bản mới nhất nên không có gì để công bố.',
    'draft.day-refused': (reason: string) => `Ngày áp dụng ${reason}.`,
    'draft.file-unreadable': (line: number, why: string) =>
      `Chưa thay tệp, bản dự thảo vẫn như trước. Dòng ${line}: ${why}`,
    'draft.remark-missing': 'Ghi điều cần sửa để người soạn biết',
  },
  en: {
    'draft.none':
      'This draft is not open any more: it was published or given up. See the versions of the procedure.',
    'draft.changed-meanwhile': (by: string) =>
      `${by} changed the draft after you opened the page. What you wrote is still here; look at it again and save once more.`,
    'draft.changed-anew': (by: string) =>
      `${by} has just changed the draft. You see what is there now; look through it and do it again.`,
    'draft.submitted': 'The draft waits for approval and cannot be changed. Take it back first.',
    'draft.version-unknown': 'There is no procedure with this code.',
    'draft.procedure-exists':
      'A procedure with this code is there already, or being written. Open it from the list.',
    'draft.not-submitted': 'The draft does not wait for approval any more: it was taken back or sent back.',
    'draft.own-work':
      'You changed or handed in this draft, so you may not approve it. A second person has to.',
    'draft.base-moved':
      'Another version was published since the draft was begun. Send it back, so that its author compares them first.',
    'draft.faulty': (count: number) =>
      `${count} ${count === 1 ? 'thing is' : 'things are'} missing or wrong: it cannot be published yet.`,
    'draft.nothing-new': 'The draft does not differ from the newest version: there is nothing to publish.',
    'draft.day-refused': (reason: string) => `The day it is in force from ${reason}.`,
    'draft.file-unreadable': (line: number, why: string) =>
      `The file was not taken and the draft is as it was. Line ${line}: ${why}`,
    'draft.remark-missing': 'Say what is to be put right',
  },
};
