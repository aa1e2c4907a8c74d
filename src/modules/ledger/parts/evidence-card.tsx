import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { Rung } from '../../../ui/rung.tsx';
import type { RungLevel } from '../../../ui/rung-words.ts';
import { UiLink } from '../../../ui/ui-link.tsx';
import { MeasuredLabel, originalityWords } from '../../originality/index.ts';
import type { EvidenceCardView } from '../progress/read-cell.server.ts';
import './evidence-card.css';

/** One piece of evidence: when published, when received, how firmly it stands, and its own page. */
export function EvidenceCard({ item }: { item: EvidenceCardView }) {
  const origin = item.originality ? originalityWords[item.originality] : null;
  const received = new Date(item.receivedAt);
  return (
    <article className="lt-evidence">
      <h3>{item.title}</h3>
      <DefinitionList compact>
        <DefinitionRow term={item.isPost ? 'Đăng' : 'Ngày'}>
          {dateWords(item.happenedOn)}
          {origin && ` · đơn vị khai: ${origin}`}
        </DefinitionRow>
        {item.measured && (
          <DefinitionRow term="Đối chiếu">
            <MeasuredLabel measured={item.measured} />
          </DefinitionRow>
        )}
        <DefinitionRow term="Nhận">
          {item.lateDays > 0 ? (
            <span className="lt-evidence-late">
              {instantWords(received)} · trễ {item.lateDays} ngày
            </span>
          ) : (
            <>{instantWords(received)} · đúng kỳ</>
          )}
        </DefinitionRow>
      </DefinitionList>
      <p className="lt-evidence-foot">
        <Rung level={item.rung as RungLevel} />
        {item.href && (
          <UiLink href={item.href} aria-label={`${linkWords(item.href)}: ${item.title}`}>
            {linkWords(item.href)}
          </UiLink>
        )}
      </p>
      <details className="lt-evidence-trail">
        <summary>Vì sao mức {item.rung}?</summary>
        <ol>
          {item.trail.map((line) => (
            <li key={line.no}>
              {dateWords(line.on)}: {line.words}
            </li>
          ))}
        </ol>
      </details>
    </article>
  );
}

export function linkWords(href: string): string {
  if (href.startsWith('/hoat-dong')) return 'Mở hoạt động';
  if (href.startsWith('/bao-cao')) return 'Mở báo cáo';
  return href.startsWith('/') ? 'Mở bài đăng' : 'Mở đường dẫn';
}
