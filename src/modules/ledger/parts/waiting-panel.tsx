import { IconCircleMinus, IconFileText, IconRubberStamp } from '@tabler/icons-react';
import { numberWords } from '../../../platform/clock/words.ts';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { WaitingWork } from '../home/waiting-work.server.ts';
import './waiting-panel.css';

const kinds = {
  requests: { words: 'Đề nghị miễn, hoãn', icon: IconCircleMinus },
  evidence: { words: 'Minh chứng chờ xác nhận', icon: IconRubberStamp },
  reports: { words: 'Báo cáo chờ xem', icon: IconFileText },
} as const;

/** What waits for the person who looks at the page: every line is the way to it. */
export function WaitingPanel({ waiting }: { waiting: readonly WaitingWork[] }) {
  if (waiting.length === 0) return null;
  return (
    <Panel title="Chờ xử lý">
      <ul className="lt-waiting">
        {waiting.map(({ what, count, isCut, href }) => {
          const { words, icon: Icon } = kinds[what];
          return (
            <li key={what}>
              <UiLink href={href}>
                <Icon size={20} stroke={1.8} aria-hidden />
                <span>{words}</span>
                <b>
                  {isCut && 'hơn '}
                  {numberWords(count)}
                </b>
              </UiLink>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
