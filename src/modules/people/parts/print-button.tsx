import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';

export function PrintButton({ children }: { children: string }) {
  if (!useScriptRuns()) return <span className="lt-muted">Bấm Ctrl+P để in.</span>;
  return (
    <Button
      type="button"
      leftSection={<IconPrinter size={17} stroke={2} aria-hidden />}
      onClick={() => window.print()}
    >
      {children}
    </Button>
  );
}
