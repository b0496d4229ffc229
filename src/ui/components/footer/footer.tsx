import { useText } from '../base/context.ts';
import type { Content } from '../base/types.ts';
import { Mark } from '../masthead/mark.tsx';
import { footerText as text } from './footer.text.ts';

export interface FooterLink {
  readonly text: Content;
  readonly href: string;
}

export interface FooterProps {
  readonly provinceName: string;
  readonly links: readonly FooterLink[];
}

/** The foot of every page: who answers for it and where else to go. */
export function Footer({ provinceName, links }: FooterProps) {
  const t = useText();
  return (
    <footer class="mc-footer">
      <div class="govuk-width-container mc-footer__inner">
        <div class="mc-footer__about">
          <Mark size={32} />
          <p class="mc-footer__office">
            <strong>{provinceName}</strong>
            <br />
            {t(text.office)}
          </p>
        </div>
        {links.length > 0 && (
          <nav aria-label={t(text.navigation)}>
            <ul class="mc-footer__links">
              {links.map((link) => (
                <li key={link.href}>
                  <a class="mc-footer__link" href={link.href}>
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p class="mc-footer__note">{t(text.software)}</p>
      </div>
    </footer>
  );
}
