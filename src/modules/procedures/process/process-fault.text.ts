/** Working minutes as hours, to the quarter where there are any. */
const duration = (minutes: number): string => `${String(minutes / 60).replace('.', ',')} giờ`;

/** What may be wrong with a drawn process: for those who write files (English) and for those who draw (both). */
export const processFault = {
  empty: { vi: 'không có nội dung', en: 'is empty' },
  tooLong: (most: number) => ({
    vi: `dài hơn ${most} ký tự`,
    en: `is longer than ${most} characters`,
  }),
  documentType: {
    vi: 'không được khai báo kiểu tài liệu hay thực thể (DOCTYPE, ENTITY)',
    en: 'must not define a document type or entities',
  },
  notXml: (what: { readonly vi: string; readonly en: string }) => ({
    vi: `không đọc được tệp XML: ${what.vi}`,
    en: `the file is no readable XML: ${what.en}`,
  }),
  atColumn: (what: { readonly vi: string; readonly en: string }, column: number) => ({
    vi: `${what.vi} (cột ${column})`,
    en: `${what.en} (column ${column})`,
  }),
  sameId: { vi: 'trùng mã với một phần tử khác', en: 'has the id of another element' },
  leadsNowhere: (property: string, value: string) => ({
    vi: `${property} dẫn đến “${value}”, là phần tử không có trong tệp`,
    en: `${property} leads to "${value}", which is not there`,
  }),
  secondProcess: {
    vi: 'là quy trình thứ hai: mỗi tệp chỉ có một quy trình',
    en: 'is a second process: a file holds exactly one process',
  },
  otherPool: {
    vi: 'là khung của một quy trình khác: mỗi tệp chỉ có một quy trình',
    en: 'is a pool of another process: a file holds exactly one process',
  },
  noProcess: { vi: 'phải có đúng một quy trình', en: 'must hold exactly one process' },
  tooMany: (most: number) => ({
    vi: `có hơn ${most} phần tử: hãy chia thành nhiều phần và gọi từng phần`,
    en: `has more than ${most} elements: draw it in parts and call them`,
  }),
  outside: (what: string) => ({
    vi: `${what} nằm ngoài các phần tử được dùng ở đây`,
    en: `${what} is outside the profile`,
  }),
  attributeOutside: (name: string) => ({
    vi: `thuộc tính ${name} nằm ngoài các thuộc tính được dùng ở đây`,
    en: `the attribute ${name} is outside the profile`,
  }),
  propertyOutside: (what: string, property: string, of: string) => ({
    vi: `${what} (${property} của ${of}) nằm ngoài các phần tử được dùng ở đây`,
    en: `${what} (${property} of ${of}) is outside the profile`,
  }),
  extensionsOutside: (names: string) => ({
    vi: `phần mở rộng ${names} của phần mềm khác không được dùng ở đây`,
    en: `the extensions ${names} are outside the profile`,
  }),
  anyExtension: {
    vi: 'phần mở rộng bpmn:ExtensionElements không được dùng ở đây',
    en: 'bpmn:ExtensionElements are outside the profile',
  },
  id: (type: string) => ({
    vi: `${type} phải có mã gồm chữ cái không dấu, chữ số`,
    en: `${type} must have an id of plain letters`,
  }),
  sharedPart: {
    vi: 'là phần dùng chung để quy trình khác gọi: thủ tục cần quy trình của chính mình',
    en: 'is a part that others call: a procedure needs a process of its own',
  },
  notMarkedShared: {
    vi: 'phải ghi motcua:shared="true" thì mới là quy trình dùng chung',
    en: 'must say motcua:shared="true" to stand among the shared processes',
  },
  processName: {
    vi: 'quy trình phải có tên tiếng Việt và tên tiếng Anh',
    en: 'must have a name and motcua:nameEn',
  },
  stepName: {
    vi: 'phải có tên tiếng Việt và tên tiếng Anh',
    en: 'must have a name and motcua:nameEn',
  },
  fromNowhere: {
    vi: 'đường nối không có điểm đầu trong quy trình',
    en: 'comes from nowhere: its sourceRef is no element of the process',
  },
  toNowhere: {
    vi: 'đường nối không có điểm cuối trong quy trình',
    en: 'leads nowhere: its targetRef is no element of the process',
  },
  oneStart: { vi: 'phải có đúng một điểm bắt đầu', en: 'must have exactly one start' },
  oneEnd: { vi: 'phải có đúng một điểm kết thúc', en: 'must have exactly one end' },
  startWays: {
    vi: 'điểm bắt đầu phải có một đường đi ra và không có đường đi vào',
    en: 'must have one way out and none in',
  },
  endWays: {
    vi: 'điểm kết thúc phải có một đường đi vào và không có đường đi ra',
    en: 'must have one way in and none out',
  },
  unreachable: {
    vi: 'không đến được: không có đường nào dẫn vào',
    en: 'cannot be reached: no way leads into it',
  },
  deadEnd: {
    vi: 'là ngõ cụt: không có đường nào đi ra',
    en: 'is a dead end: no way leads out of it',
  },
  bothSplitAndJoin: {
    vi: 'cổng hoặc chia một đường thành nhiều nhánh, hoặc gộp nhiều nhánh lại, không làm cả hai',
    en: 'must either split one way or join several, not both',
  },
  noDefault: {
    vi: 'phải có một nhánh cho trường hợp khác, khi không điều kiện nào đúng',
    en: 'must have a default way',
  },
  defaultCondition: {
    vi: 'là nhánh cho trường hợp khác nên không cần điều kiện',
    en: 'is the default way and needs no condition',
  },
  noCondition: { vi: 'nhánh này chưa có điều kiện', en: 'must have a condition in JsonLogic' },
  kind: (kinds: string) => ({
    vi: 'chưa chọn việc phải làm ở bước này',
    en: `motcua:step must be one of ${kinds}`,
  }),
  limit: {
    vi: 'thời hạn phải ghi như “3 giờ”, “0,5 ngày”, hoặc chọn không tính vào thời hạn; kết quả phải là số phút chẵn',
    en: 'motcua:limit must be like 3h, 0.5d or not-counted, in whole minutes',
  },
  oneWay: {
    vi: 'phải có một đường vào và một đường ra: muốn chia hay gộp nhánh thì dùng cổng',
    en: 'must have one way in and one way out: gateways split and join',
  },
  approverSigns: {
    vi: 'chỉ người có vai trò lãnh đạo ký mới được ký',
    en: 'only an approver signs',
  },
  oneLane: {
    vi: 'phải nằm trong đúng một làn có vai trò',
    en: 'must stand in exactly one lane with motcua:role',
  },
  idleRole: (role: string, working: string) => ({
    vi: `nằm trong làn của vai trò “${role}”, là vai trò không xử lý bước nào`,
    en: `stands in a lane whose motcua:role "${role}" does no steps; those that do are ${working}`,
  }),
  returnCounted: {
    vi: 'trả kết quả không tính vào thời hạn',
    en: 'returning the result is not counted',
  },
  needsLimit: (kind: string) => ({
    vi: 'bước này mất thời gian làm việc nên phải có thời hạn',
    en: `"${kind}" takes working time and must have a limit`,
  }),
  remind: {
    vi: 'thời điểm nhắc phải là thời gian làm việc trước hạn, ví dụ “4 giờ”',
    en: 'motcua:remind must be working time before the due time, like 4h',
  },
  escalate: {
    vi: 'thời điểm báo cấp trên phải là thời gian làm việc sau hạn, ví dụ “0 giờ” hoặc “8 giờ”',
    en: 'motcua:escalate must be working time after the due time, like 0h or 8h',
  },
  timerWithoutLimit: {
    vi: 'có nhắc hạn hoặc báo cấp trên nhưng không có thời hạn để tính',
    en: 'has a timer but no limit that it could go by',
  },
  remindTooLong: {
    vi: 'thời gian nhắc trước phải ngắn hơn thời hạn của bước',
    en: 'motcua:remind must be shorter than its limit',
  },
  noMeaning: (attribute: string, kind: string) => ({
    vi: `motcua:${attribute} không có nghĩa với loại bước này`,
    en: `motcua:${attribute} has no meaning for "${kind}"`,
  }),
  letterToNobody: {
    vi: 'là công văn nhưng chưa rõ gửi ai: làn của bước phải chọn cơ quan',
    en: 'is a letter to nobody: its lane must name the body with motcua:agency',
  },
  outsideBody: (agency: string) => ({
    vi: `“${agency}” ở ngoài hệ thống: việc của cơ quan này là công văn`,
    en: `"${agency}" stands outside the system: its work is drawn as a letter`,
  }),
  insideBody: (agency: string) => ({
    vi: `“${agency}” làm việc trong hệ thống: việc của cơ quan này là các bước, không phải công văn`,
    en: `"${agency}" works in the system: its work is drawn as steps, not as a letter`,
  }),
  letterUncounted: {
    vi: 'không tính vào thời hạn, nhưng thủ tục không có lý do tạm dừng để chờ cơ quan khác: hãy đặt thời hạn',
    en: 'is not counted, but the procedure has no pause for another body: give it a limit',
  },
  unknownAgency: (key: string, known: string) => ({
    vi: `“${key}” không phải cơ quan phối hợp của thủ tục`,
    en: `"${key}" is none of the procedure's agencies${known === '' ? '' : ` (${known})`}`,
  }),
  asksNobody: {
    vi: 'lấy ý kiến nhưng chưa chọn cơ quan nào',
    en: 'asks nobody: motcua:parties must name agencies',
  },
  asksTwice: { vi: 'hỏi một cơ quan hai lần', en: 'asks one body twice' },
  rule: (rules: string) => ({
    vi: 'chưa chọn khi nào thì đủ ý kiến',
    en: `motcua:rule must be one of ${rules}`,
  }),
  wait: (waits: string) => ({ vi: 'chưa chọn chờ điều gì', en: `motcua:wait must be one of ${waits}` }),
  waitWithoutPause: (pause: string) => ({
    vi: 'chờ mà không có thời hạn, nhưng thủ tục không có lý do tạm dừng cho việc này',
    en: `waits without a limit, but the procedure has no pause "${pause}"`,
  }),
  callsItself: (ring: readonly string[]) => ({
    vi: `tự gọi chính mình: ${ring.join(' → ')}`,
    en: `calls itself: ${ring.join(' calls ')}`,
  }),
  callsUnshared: (name: string) => ({
    vi: `gọi “${name}”, là quy trình không dùng chung`,
    en: `calls "${name}", which is not motcua:shared`,
  }),
  callsUnknown: (name: string) => ({
    vi: `gọi “${name}”, là quy trình dùng chung không có`,
    en: `calls "${name}", which is no process of content/processes`,
  }),
  loop: (loop: string) => ({
    vi: `nằm trong một vòng lặp: ${loop}; trả lại bước trước là việc của người xử lý, không vẽ thành đường`,
    en: `is part of a loop: ${loop}; going back is an act, not a line`,
  }),
  joinsUnsplit: {
    vi: 'gộp những nhánh mà không cổng nào đã chia',
    en: 'joins what no gateway has split',
  },
  notReached: { vi: 'không đến được từ điểm bắt đầu', en: 'cannot be reached from the start' },
  notPart: { vi: 'không thuộc quy trình', en: 'is not part of the process' },
  meetWithoutJoin: {
    vi: 'có hai đường cùng dẫn đến mà không có cổng gộp',
    en: 'is reached by two ways that come together without a join',
  },
  endsInParallel: {
    vi: 'kết thúc khi các nhánh song song chưa gộp lại',
    en: 'ends inside a parallel block',
  },
  joinsTooMany: {
    vi: 'phải gộp đúng những nhánh đã chia',
    en: 'must join exactly the ways that were split',
  },
  unjoined: (parallel: boolean) => ({
    vi: `các nhánh phải gộp lại ở một cổng ${parallel ? 'song song' : 'rẽ nhánh'}`,
    en: `must come together in one ${parallel ? 'parallel' : 'exclusive'} join`,
  }),
  unjoinedAtEnd: (parallel: boolean) => ({
    vi: `các nhánh phải gộp lại ở một cổng ${parallel ? 'song song' : 'rẽ nhánh'} trước khi kết thúc`,
    en: `must come together in one ${parallel ? 'parallel' : 'exclusive'} join before the end`,
  }),
  runsTwice: {
    vi: 'các nhánh phải gộp lại ở một cổng song song: sau cổng rẽ nhánh thì mọi việc sẽ làm lại một lần cho mỗi nhánh',
    en: 'must come together in one parallel join: behind an exclusive one everything would run once for every way',
  },
  waitsForEver: {
    vi: 'các nhánh phải gộp lại ở một cổng rẽ nhánh: cổng song song sẽ chờ mãi những nhánh không đi (bế tắc)',
    en: 'must come together in one exclusive join: a parallel one would wait for ever for the ways not taken (deadlock)',
  },
  receiveFirst: {
    vi: 'bước đầu tiên phải là tiếp nhận hồ sơ',
    en: 'the first step must receive the dossier',
  },
  returnLast: {
    vi: 'bước cuối cùng phải là trả kết quả',
    en: 'the last step must return the result',
  },
  callersStep: (kind: string) => ({
    vi: 'tiếp nhận và trả kết quả là của quy trình gọi phần này',
    en: `"${kind}" belongs to the process that calls`,
  }),
  ownEnd: (kind: string) => ({
    vi: 'tiếp nhận chỉ đứng đầu, trả kết quả chỉ đứng cuối quy trình',
    en: `"${kind}" may stand only at its own end of the process`,
  }),
  nobodySigns: {
    vi: 'đường nào đi qua quy trình cũng phải có bước ký',
    en: 'somebody must sign on every way through',
  },
  overrun: (needed: number, allowed: number, called: { readonly vi: string; readonly en: string }) => ({
    vi: `cần ${duration(needed)} làm việc, ${called.vi} chỉ cho ${duration(allowed)}`,
    en: `needs ${needed} working minutes, ${called.en} allows ${allowed}`,
  }),
  theLimit: { vi: 'thời hạn giải quyết', en: 'the limit' },
  limitOfCase: (key: string, name: string) => ({
    vi: `thời hạn của trường hợp “${name}”`,
    en: `the limit of the case "${key}"`,
  }),
  allowanceOf: (key: string) => ({ vi: `thời hạn riêng của “${key}”`, en: `the allowance of "${key}"` }),
  decisionTooEarly: {
    vi: 'hỏi kết quả ký khi chưa có ai ký',
    en: 'looks at the decision before anybody has signed',
  },
};
