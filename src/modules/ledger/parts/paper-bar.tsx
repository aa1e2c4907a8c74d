import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { SegmentedLinks } from '../../../ui/filter-bar.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';

interface PaperBarProps {
  size: 'a4' | 'a3';
  pages: { a4: string; a3: string; back: string };
}

/** Above the sheet, never on it: the size of the paper and how to print. */
export function PaperBar({ size, pages }: PaperBarProps) {
  const scripted = useScriptRuns();
  return (
    <div className="lt-sheet-bar lt-no-print">
      <UiLink href={pages.back}>Về bảng tiến độ</UiLink>
      <SegmentedLinks
        label="Khổ giấy"
        items={[
          { href: pages.a4, label: 'A4 ngang', current: size === 'a4' },
          { href: pages.a3, label: 'A3 ngang', current: size === 'a3' },
        ]}
      />
      {scripted ? (
        <Button leftSection={<IconPrinter size={17} stroke={2} aria-hidden />} onClick={() => window.print()}>
          In bảng này
        </Button>
      ) : (
        <span>Bấm Ctrl + P để in.</span>
      )}
    </div>
  );
}
