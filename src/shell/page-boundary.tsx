import { Outlet } from 'react-router';

/** Between the frame and its pages: a page that fails leaves the frame, and the way out of it, standing. */
export default function PageBoundary() {
  return <Outlet />;
}

export { ErrorPage as ErrorBoundary } from './error-page.tsx';
