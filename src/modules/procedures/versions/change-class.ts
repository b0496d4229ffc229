/**
 * What a change of a procedure does to those who have begun (house rules). `cosmetic`: other words, applied
 * silently. `assisting`: helps and asks nothing new, drafts are told. `substantive`: who, what, how long, how
 * much or which steps; only for what is filed from its day on.
 */
export const changeClasses = ['cosmetic', 'assisting', 'substantive'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** The class of several changes together: the highest; undefined of none. */
export const highestClass = (classes: readonly ChangeClass[]): ChangeClass | undefined =>
  changeClasses.findLast((each) => classes.includes(each));
