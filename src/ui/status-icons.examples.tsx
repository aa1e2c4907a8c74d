import type { Examples } from './examples.ts';
import { StatusIcon, StatusIconSprite } from './status-icons.tsx';

export const examples: Examples = {
  'bộ hình một lần, dùng lại theo tên': (
    <>
      <StatusIconSprite />
      <span className="lt-st lt-st-owed lt-st-chip">
        <StatusIcon name="owed" />
        <span>Nợ 2</span>
      </span>
    </>
  ),
};
