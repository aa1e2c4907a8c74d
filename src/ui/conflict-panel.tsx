import type { ReactNode } from 'react';

interface ConflictPanelProps {
  /** "Nguyễn Thị Mẫu, 14:07" */
  savedBy: string;
  fields: readonly { label: string; mine: ReactNode; saved: ReactNode }[];
  /** Button that saves the person's own version over the other. */
  keepMine: ReactNode;
  /** Link that opens the saved version. */
  takeSaved: ReactNode;
}

/** Two people changed the same thing: both versions side by side, nothing lost, the second person chooses. */
export function ConflictPanel({ savedBy, fields, keepMine, takeSaved }: ConflictPanelProps) {
  return (
    <section className="lt-conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">Có hai bản khác nhau. Giữ bản nào?</h2>
      <p className="lt-muted">Bản đang nhập chưa được lưu. Bản kia do {savedBy} lưu.</p>
      <div className="lt-conflict-two">
        {(['mine', 'saved'] as const).map((side) => (
          <div key={side} className="lt-conflict-side">
            <h3>{side === 'mine' ? 'Bản đang nhập' : 'Bản đã lưu'}</h3>
            <dl>
              {fields.map((line) => (
                <div key={line.label}>
                  <dt>{line.label}</dt>
                  <dd data-differs={line.mine !== line.saved || undefined}>{line[side]}</dd>
                </div>
              ))}
            </dl>
            {side === 'mine' ? keepMine : takeSaved}
          </div>
        ))}
      </div>
    </section>
  );
}
