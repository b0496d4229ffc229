import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

/**
 * Forms that a key of the device answers: the button asks the device, and what it signs goes into the hidden field. A
 * browser that has no such keys shows nothing of it; everything can be done by codes.
 */
export function enhancePasskeys(root: ParentNode): void {
  if (!browserSupportsWebAuthn()) return;
  for (const place of root.querySelectorAll<HTMLElement>('[data-module="mc-passkey"]')) attach(place);
}

function attach(place: HTMLElement): void {
  const form = place.querySelector('form');
  const field = form?.querySelector<HTMLInputElement>('input[name="dap"]');
  const told = place.querySelector<HTMLElement>('[data-passkey-told]');
  const { create, request, failed = '', home } = place.dataset;
  if (!form || !field) return;
  place.hidden = false;
  if (home !== undefined && new URL(home).origin !== location.origin) {
    sendHome(place, form);
    return;
  }
  form.addEventListener('submit', (event) => {
    if (field.value !== '') return;
    event.preventDefault();
    answerOf(create, request)
      .then((answer) => {
        field.value = JSON.stringify(answer);
        form.submit();
      })
      .catch(() => {
        if (told) told.textContent = failed;
      });
  });
}

/** A key is bound to the name of the site: opened by another, the device would refuse without a reason. */
function sendHome(place: HTMLElement, form: HTMLFormElement): void {
  const elsewhere = place.querySelector<HTMLElement>('[data-passkey-elsewhere]');
  form.hidden = true;
  if (elsewhere) elsewhere.hidden = false;
}

function answerOf(create: string | undefined, request: string | undefined): Promise<unknown> {
  if (create !== undefined) {
    const optionsJSON: PublicKeyCredentialCreationOptionsJSON = JSON.parse(create);
    return startRegistration({ optionsJSON });
  }
  const optionsJSON: PublicKeyCredentialRequestOptionsJSON = JSON.parse(request ?? '{}');
  return startAuthentication({ optionsJSON });
}
