/** Addresses of this module; `tiep` is where to go on to, `giu` the token of what was typed. */
export const signInPath = '/dang-nhap';
export const registerPath = '/dang-ky';
export const signOutPath = '/dang-xuat';
export const accountPath = '/tai-khoan';
export const myDetailsPath = '/tai-khoan/thong-tin';
export const changePasswordPath = '/tai-khoan/mat-khau';
export const secondStepPath = '/dang-nhap/xac-thuc';
export const secondFactorPath = '/tai-khoan/xac-thuc';
export const appPath = '/tai-khoan/xac-thuc/ung-dung';
export const confirmAppPath = '/tai-khoan/xac-thuc/ung-dung/xac-nhan';
export const removeAppPath = '/tai-khoan/xac-thuc/ung-dung/bo';
export const recoveryPath = '/tai-khoan/xac-thuc/ma-du-phong';
export const passkeyPath = '/tai-khoan/xac-thuc/khoa';
export const removePasskeyPath = '/tai-khoan/xac-thuc/khoa/bo';
export const passkeySignInPath = '/dang-nhap/khoa';
export const confirmPath = '/tai-khoan/xac-nhan';
export const endOthersPath = '/tai-khoan/phien-khac/ket-thuc';
/** To the province's accounts, back from them, and after signing out here. */
export const providerPath = '/dang-nhap/tai-khoan-tinh';
export const providerBackPath = '/dang-nhap/tai-khoan-tinh/ve';
/** The button that leads there, as the summary of mistakes names it. */
export const providerField = 'taiKhoanTinh';
export const providerSignOutPath = '/dang-xuat/tai-khoan-tinh';
export const choosePostPath = '/lam-viec/vi-tri';

export interface Onward {
  readonly next: string | undefined;
  readonly kept: string | undefined;
}

const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  if (given.length === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${given.join('&')}`;
};

/** Another page of this module, with where to go on to carried along. */
export const carrying = (path: string, { next, kept }: Onward): string =>
  withQuery(path, { tiep: next, giu: kept });

/**
 * Where someone arrives after signing in: where they were going, with what they had typed; otherwise their
 * dossiers or their work. An official with several posts chooses one on the way.
 */
export function arrival(
  who: { kind: 'citizen' | 'official'; posts: number },
  { next, kept }: Onward,
): string {
  const home = who.kind === 'citizen' ? '/ho-so' : '/lam-viec';
  const wanted = next !== undefined && !isOwn(next) ? withQuery(next, { giu: kept }) : undefined;
  if (who.posts > 1) return withQuery(choosePostPath, { tiep: wanted });
  return wanted ?? home;
}

const isOwn = (path: string): boolean =>
  [
    ...[signInPath, secondStepPath, passkeySignInPath, registerPath, signOutPath, choosePostPath],
    ...[providerPath, providerBackPath, providerSignOutPath],
  ].includes(path.split('?')[0] ?? path);

export const endSessionPath = (sessionId: string): string => `${accountPath}/phien/${sessionId}/ket-thuc`;
