import { type ExampleSet, exampleSet } from '#ui/gallery';
import { changePasswordExamples } from './change-password/change-password.examples.ts';
import { ChangePasswordPage } from './change-password/change-password.page.tsx';
import { choosePostExamples } from './choose-post/choose-post.examples.ts';
import { ChoosePostPage } from './choose-post/choose-post.page.tsx';
import { myAccountExamples } from './my-account/my-account.examples.ts';
import { MyAccountPage } from './my-account/my-account.page.tsx';
import { myDetailsExamples } from './my-details/my-details.examples.ts';
import { MyDetailsPage } from './my-details/my-details.page.tsx';
import { signedOutExamples } from './oidc/signed-out.examples.ts';
import { SignedOutPage } from './oidc/signed-out.page.tsx';
import { registerExamples } from './register/register.examples.ts';
import { RegisterPage } from './register/register.page.tsx';
import { ConfirmPage, SecondStepPage } from './second-factor/code.page.tsx';
import {
  appExamples,
  confirmExamples,
  recoveryExamples,
  secondFactorExamples,
  secondStepExamples,
} from './second-factor/second-factor.examples.ts';
import { AppPage, RecoveryPage, SecondFactorPage } from './second-factor/second-factor.page.tsx';
import { signInExamples } from './sign-in/sign-in.examples.ts';
import { SignInPage } from './sign-in/sign-in.page.tsx';

/** This module's pages in the gallery. */
export const identityGallery = (): readonly ExampleSet[] => [
  exampleSet('identity', 'sign-in', SignInPage, signInExamples),
  exampleSet('identity', 'register', RegisterPage, registerExamples),
  exampleSet('identity', 'choose-post', ChoosePostPage, choosePostExamples),
  exampleSet('identity', 'my-account', MyAccountPage, myAccountExamples),
  exampleSet('identity', 'my-details', MyDetailsPage, myDetailsExamples),
  exampleSet('identity', 'change-password', ChangePasswordPage, changePasswordExamples),
  exampleSet('identity', 'second-factor', SecondFactorPage, secondFactorExamples),
  exampleSet('identity', 'app', AppPage, appExamples),
  exampleSet('identity', 'recovery', RecoveryPage, recoveryExamples),
  exampleSet('identity', 'second-step', SecondStepPage, secondStepExamples),
  exampleSet('identity', 'confirm', ConfirmPage, confirmExamples),
  exampleSet('identity', 'signed-out', SignedOutPage, signedOutExamples),
];
