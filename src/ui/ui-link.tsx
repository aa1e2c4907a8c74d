import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';

interface UiLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  href: string;
  children: ReactNode;
}

/** A page of the workspace opens through the router; files, anchors and other sites are plain links. */
export function UiLink({ href, children, ...rest }: UiLinkProps) {
  if (href.startsWith('/') && rest.download === undefined && rest.target === undefined)
    return (
      <Link to={href} {...rest}>
        {children}
      </Link>
    );
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}
