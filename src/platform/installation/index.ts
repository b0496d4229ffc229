export { chooseFormSet, type FormSetChosen, findFormSets } from './form-sets.ts';
export { findInstallation, type Installation, saveInstallation } from './installation.ts';
export {
  chooseTextApproval,
  findTextApproval,
  type TextApproval,
  textApprovals,
} from './text-approval.ts';
