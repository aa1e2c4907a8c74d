import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { UiLink } from './ui-link.tsx';

/** Filters of a list as a GET form: the address keeps them, it works without script and can be shared. */
export function FilterBar({
  children,
  aside,
  submitWords = 'Lọc',
}: {
  children: ReactNode;
  /** The page's action, right of the filters. */
  aside?: ReactNode;
  submitWords?: string;
}) {
  return (
    <div className="lt-filter">
      <Form method="get" className="lt-filter-form">
        {children}
        <Button type="submit" variant="default">
          {submitWords}
        </Button>
      </Form>
      {aside && <div className="lt-filter-aside">{aside}</div>}
    </div>
  );
}

export interface LinkChoice {
  href: string;
  label: string;
  count?: number;
  current?: boolean;
}

function LinkRow({
  className,
  label,
  items,
}: {
  className: string;
  label: string;
  items: readonly LinkChoice[];
}) {
  return (
    <nav className={className} aria-label={label}>
      {items.map((item) => (
        <UiLink key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
          {item.count !== undefined && <span className="lt-count"> {item.count}</span>}
        </UiLink>
      ))}
    </nav>
  );
}

/** Views of one list that exclude each other: Còn nợ · Im lặng · Được miễn. */
export function SegmentedLinks({ label, items }: { label: string; items: readonly LinkChoice[] }) {
  return <LinkRow className="lt-seg" label={label} items={items} />;
}

/** Parts of one page: tasks of the matrix, kinds of facts. */
export function TabLinks({ label, items }: { label: string; items: readonly LinkChoice[] }) {
  return <LinkRow className="lt-tabs" label={label} items={items} />;
}
