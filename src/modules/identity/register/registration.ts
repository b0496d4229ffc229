/** What a citizen says of themselves to get an account, as the form has checked it. */
export interface RegisterFields {
  readonly name: string;
  readonly phone: string;
  readonly idNumber: string;
  readonly password: string;
}
