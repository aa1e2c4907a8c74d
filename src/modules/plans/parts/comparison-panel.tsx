import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { ComparedPair, Comparison } from '../compare/compare-plans.ts';
import { comparedKindLabels, differenceWords, standingLabels } from '../compare/comparison-words.ts';
import { ChangedWords } from './facts/changed-words.tsx';

interface ComparisonPanelProps {
  comparison: Comparison;
  years: { before: number; after: number };
}

/** One kind of facts: what differs as a table; what stayed is counted and folded away. */
export function ComparisonPanel({ comparison, years }: ComparisonPanelProps) {
  const { pairs, kind } = comparison;
  if (pairs.length === 0) return null;
  const differing = pairs.filter(({ standing }) => standing !== 'same' && standing !== 'moved');
  const kept = pairs.filter(({ standing }) => standing === 'same' || standing === 'moved');
  const columns = [
    { head: '', width: '8%' },
    { head: `Năm ${years.before}`, width: '46%' },
    { head: `Năm ${years.after}`, width: '46%' },
  ];
  return (
    <Panel
      title={comparedKindLabels[kind]}
      action={<span className="lt-muted">{differenceWords(comparison) ?? 'Không đổi'}</span>}
      flush
    >
      {differing.length > 0 && (
        <DataTable caption={`${comparedKindLabels[kind]}: chỗ khác nhau`} columns={columns}>
          {differing.map((pair) => (
            <PairRow key={`${pair.before?.id}-${pair.after?.id}`} pair={pair} years={years} />
          ))}
        </DataTable>
      )}
      {kept.length > 0 && (
        <details className="lt-kept-facts">
          <summary>{kept.length} mục giữ nguyên hoặc chỉ đổi năm</summary>
          <ul>
            {kept.map((pair) => (
              <li key={pair.after?.id}>{pair.title.after}</li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

function PairRow({ pair, years }: { pair: ComparedPair; years: ComparisonPanelProps['years'] }) {
  return (
    <tr data-standing={pair.standing}>
      <Cell main>{standingLabels[pair.standing]}</Cell>
      <Cell label={`Năm ${years.before}`}>
        <Side pair={pair} side="before" />
      </Cell>
      <Cell label={`Năm ${years.after}`}>
        <Side pair={pair} side="after" />
      </Cell>
    </tr>
  );
}

function Side({ pair, side }: { pair: ComparedPair; side: 'before' | 'after' }) {
  const { title, lines } = pair;
  if (title[side] === null) return <span className="lt-muted">Không có</span>;
  return (
    <>
      <ChangedWords line={title} side={side} />
      {lines.map((line) => (
        <span key={line.term} className="lt-changed-line">
          <span className="lt-muted">{line.term}: </span>
          {line[side] === null ? (
            <span className="lt-muted">không ghi</span>
          ) : (
            <ChangedWords line={line} side={side} />
          )}
        </span>
      ))}
    </>
  );
}
