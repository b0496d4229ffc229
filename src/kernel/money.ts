declare const brand: unique symbol;

/** An amount in whole Vietnamese đồng. There is no smaller coin, so amounts are integers. */
export type Dong = number & { readonly [brand]: 'dong' };

export function dong(amount: number): Dong {
  if (isDong(amount)) return amount;
  throw new RangeError(`Not an amount in đồng: ${amount}`);
}

function isDong(value: number): value is Dong {
  return Number.isSafeInteger(value) && value >= 0;
}
