import './ui/layers.css';
import './ui/mantine.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/kit.css';
import './shell/shell.css';
import { MantineProvider } from '@mantine/core';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/root';
import { screenContext } from './platform/http/screen-context.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { favicon } from './shell/favicon.ts';
import { StatusIconSprite } from './ui/status-icons.tsx';
import { theme } from './ui/theme.ts';

export function loader(args: Route.LoaderArgs) {
  return { nonce: args.context.get(screenContext).nonce };
}

/** The page keeps the nonce it was loaded with: styles made later are checked against that one. */
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: React.ReactNode }) {
  const nonce = useRouteLoaderData<typeof loader>('root')?.nonce ?? '';
  return (
    <html lang="vi" data-mantine-color-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href={favicon} />
        <Meta />
        <Links nonce={nonce} />
      </head>
      <body>
        <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => nonce}>
          <StatusIconSprite />
          {children}
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** For pages outside the frame; inside it the frame stays (`shell/page-boundary.tsx`). */
export function ErrorBoundary() {
  return (
    <main>
      <ErrorPage />
    </main>
  );
}
