import { useLocation } from 'react-router';

/** A plan chosen in the strip stays chosen from tab to tab: the address carries it (`?ke-hoach=`). */
export function useKeptPlan(): (href: string) => string {
  const { search } = useLocation();
  const plan = new URLSearchParams(search).get('ke-hoach');
  return (href) => (plan ? `${href}?ke-hoach=${encodeURIComponent(plan)}` : href);
}
